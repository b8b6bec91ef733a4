import type { Browser } from "puppeteer-core";

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

interface Answer {
  readonly type: "success" | "exception";
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: {
    readonly value?: unknown;
  };
}

/** What Firefox can do over WebDriver BiDi that no library has a name for. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  async contexts(parameters: object = {}): Promise<readonly Context[]> {
    const { contexts } = (await this.#send("browsingContext.getTree", parameters)) as { contexts: Context[] };
    return contexts;
  }

  /** The frame in a tab, or the tab itself where it has none. */
  async innermost(tab: string): Promise<string> {
    const [top] = await this.contexts({ root: tab });
    return top?.children?.[0]?.context ?? tab;
  }

  async navigate(context: string, url: string): Promise<void> {
    await this.#send("browsingContext.navigate", { context, url, wait: "none" });
  }

  async evaluate(context: string, expression: string): Promise<unknown> {
    return value(await this.#send("script.evaluate", { expression, target: { context }, awaitPromise: true }));
  }

  /** A handle of the shadow root, closed or not, of what an expression finds. */
  async closedRoot(context: string, expression: string): Promise<string | undefined> {
    const serializationOptions = { includeShadowTree: "all", maxDomDepth: 0 };
    const answer = await this.#send("script.evaluate", { expression, target: { context }, awaitPromise: false, serializationOptions });
    const node = value(answer) as { shadowRoot?: { sharedId?: string } | null } | undefined;
    return node?.shadowRoot?.sharedId;
  }

  async call(context: string, functionDeclaration: string, sharedId: string): Promise<string | undefined> {
    const answer = await this.#send("script.callFunction", { functionDeclaration, arguments: [{ sharedId }], target: { context }, awaitPromise: true });
    return value(answer) as string | undefined;
  }

  /** An input method of the system's kind: the browser itself makes the events, and they are trusted. */
  async compose(shown: readonly string[]): Promise<void> {
    const steps = shown.map((text) => `tip.setPendingCompositionString(${JSON.stringify(text)});
      tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
      tip.setCaretInPendingComposition(${text.length});
      tip.flushPendingComposition();`);
    await this.#inChrome(`(() => {
      const tip = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(window);
      ${steps.join("\n")}
      globalThis.omhuTestInput = tip;
    })()`);
  }

  async commit(text: string): Promise<void> {
    await this.#inChrome(`globalThis.omhuTestInput.commitCompositionWith(${JSON.stringify(text)})`);
  }

  async #inChrome(expression: string): Promise<void> {
    const [chrome] = await this.contexts({ "moz:scope": "chrome" });
    await this.evaluate(chrome?.context ?? "", expression);
  }

  async #send(method: string, parameters: object): Promise<unknown> {
    return (await this.#connection.send(method, parameters)).result;
  }
}

function value(answer: unknown): unknown {
  const { type, exceptionDetails, result } = answer as Answer;
  if (type === "exception") throw new Error(exceptionDetails?.text ?? "in the page");
  return result?.value;
}
