import { Buffer } from "node:buffer";
import type { ElementHandle, HTTPRequest, KeyInput, Page } from "puppeteer-core";
import { answer } from "../../composers/answer";
import type { Bidi } from "./bidi";
import type { Driver, View } from "./driver";

/** Firefox through WebDriver BiDi. */
export class FirefoxDriver implements Driver {
  readonly browser = "firefox";
  readonly #page: Page;
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #faults: string[] = [];

  private constructor(page: Page, bidi: Bidi, context: string) {
    this.#page = page;
    this.#bidi = bidi;
    this.#context = context;
    page.on("pageerror", (error) => this.#faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    page.on("request", (request) => void this.#answer(request));
  }

  static async on(page: Page, bidi: Bidi): Promise<FirefoxDriver> {
    const mark = `about:blank#${Math.random()}`;
    await page.goto(mark);
    const context = (await bidi.contexts()).find(({ url }) => url === mark)?.context ?? "";
    await page.setRequestInterception(true);
    return new FirefoxDriver(page, bidi, context);
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  evaluate<Result, Rest extends readonly unknown[]>(call: (...rest: Rest) => Result, ...rest: Rest): Promise<Awaited<Result>> {
    return this.#page.evaluate(`(${call.toString()})(...${JSON.stringify(rest)})`) as Promise<Awaited<Result>>;
  }

  async look<Result, Rest extends readonly unknown[]>(
    host: string, call: (root: ShadowRoot, ...rest: Rest) => Result, ...rest: Rest
  ): Promise<Result | undefined> {
    const context = await this.#bidi.innermost(this.#context);
    const root = await this.#bidi.closedRoot(context, `document.querySelector("html > ${host}")`);
    if (root === undefined) return undefined;
    const text = await this.#bidi.call(context, `(root) => JSON.stringify((${call.toString()})(root, ...${JSON.stringify(rest)}))`, root);
    return text === undefined ? undefined : (JSON.parse(text) as Result);
  }

  async choose(css: string, paths: readonly string[]): Promise<void> {
    const field = await this.#page.waitForSelector(css);
    await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(...paths);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    const all = keys.split("+");
    const [key = "", shift] = [all.pop(), all.includes("Shift")];
    for (const modifier of all) await this.#page.keyboard.down(modifier as KeyInput);
    await this.#page.keyboard.press(named(key, shift));
    for (const modifier of all.reverse()) await this.#page.keyboard.up(modifier as KeyInput);
  }

  async move(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async compose(shown: readonly string[], committed: string, meanwhile?: () => Promise<void>): Promise<void> {
    await this.#bidi.compose(shown);
    await this.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await meanwhile?.();
    await this.#committed(() => this.#bidi.commit(committed));
  }

  /** The input method speaks to the browser's own process, the keys to the page's: a key must not overtake it. */
  async #committed(commit: () => Promise<void>): Promise<void> {
    await this.evaluate(() => {
      const page = window.__composer.field.ownerDocument;
      window.__committed = new Promise((done) => page.addEventListener("compositionend", () => setTimeout(done), { once: true, capture: true }));
    });
    await commit();
    await this.evaluate(() => window.__committed);
  }

  async view({ width, height, scale }: View): Promise<void> {
    await this.#page.setViewport({ width, height, deviceScaleFactor: scale });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot());
  }

  async troubles(): Promise<readonly string[]> {
    return [...this.#faults, ...(await this.evaluate(() => (window as Partial<Window>).__violations ?? []))];
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  /** The platform's own address, answered without a network. */
  async #answer(request: HTTPRequest): Promise<void> {
    const found = answer(request.url());
    if (found !== undefined) return request.respond({ status: 200, contentType: found.type, headers: { ...found.headers }, body: found.body });
    if (/^https?:/u.test(request.url())) this.#faults.push(`asked for ${request.url()}`);
    return request.abort();
  }
}

function named(key: string, shift: boolean): KeyInput {
  if (key === "Space") return " ";
  return (/^[A-Z]$/u.test(key) && !shift ? key.toLowerCase() : key) as KeyInput;
}
