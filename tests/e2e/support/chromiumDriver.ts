import type { CDPSession, Page } from "@playwright/test";
import { Buffer } from "node:buffer";
import type { Driver, View } from "./driver";

/** How many times slower a page's machine is: `SLOW=8 just e2e` finds what only happens on a busy one. */
const SLOW = Number(process.env["SLOW"] ?? 1);

/** Chromium through Playwright and, where that does not reach, its debugger. */
export class ChromiumDriver implements Driver {
  readonly browser = "chromium";
  readonly page: Page;
  readonly #faults: string[] = [];
  readonly #refused: () => readonly string[];
  #session: CDPSession | undefined;

  constructor(page: Page, refused: () => readonly string[] = () => []) {
    this.page = page;
    this.#refused = refused;
    page.on("pageerror", (error) => this.#faults.push(error.stack ?? error.message));
  }

  async open(address: string): Promise<void> {
    if (SLOW > 1) await (await this.#debugger()).send("Emulation.setCPUThrottlingRate", { rate: SLOW });
    await this.page.goto(address);
  }

  evaluate<Result, Rest extends readonly unknown[]>(call: (...rest: Rest) => Result, ...rest: Rest): Promise<Awaited<Result>> {
    return this.page.evaluate(`(${call.toString()})(...${JSON.stringify(rest)})`);
  }

  async look<Result, Rest extends readonly unknown[]>(
    host: string, call: (root: ShadowRoot, ...rest: Rest) => Result, ...rest: Rest
  ): Promise<Result | undefined> {
    const session = await this.#debugger();
    const root = await closedRoot(session, host);
    if (root === undefined) return undefined;
    const answer = await session.send("Runtime.callFunctionOn", {
      objectId: root,
      functionDeclaration: `function (...rest) { return (${call.toString()})(this, ...rest); }`,
      arguments: rest.map((value) => ({ value })),
      returnByValue: true,
    });
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description ?? "in the shadow root");
    return answer.result.value as Result;
  }

  async choose(css: string, paths: readonly string[]): Promise<void> {
    await this.page.setInputFiles(css, [...paths]);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  async move(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async compose(shown: readonly string[], committed: string, meanwhile?: () => Promise<void>): Promise<void> {
    const session = await this.#debugger();
    for (const text of shown) await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await meanwhile?.();
    await session.send("Input.insertText", { text: committed });
  }

  async view({ width, height, scale }: View): Promise<void> {
    await (await this.#debugger()).send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: false });
  }

  /** The pixels of the screen: Playwright's own picture knows nothing of another scale. */
  async screenshot(): Promise<Buffer> {
    const { data } = await (await this.#debugger()).send("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }

  async troubles(): Promise<readonly string[]> {
    const violations = await this.page.evaluate(() => (window as Partial<Window>).__violations ?? []);
    return [...this.#faults, ...violations, ...this.#refused()];
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async #debugger(): Promise<CDPSession> {
    return (this.#session ??= await this.page.context().newCDPSession(this.page));
  }
}

/** The page gets no new way in. */
async function closedRoot(session: CDPSession, host: string): Promise<string | undefined> {
  const expression = `(globalThis.__composer?.field.ownerDocument ?? document).querySelector("html > ${host}")`;
  const found = await session.send("Runtime.evaluate", { expression });
  if (found.result.objectId === undefined) return undefined;
  const { node } = await session.send("DOM.describeNode", { objectId: found.result.objectId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId });
  return object.objectId;
}
