import type { CDPSession, Page } from "@playwright/test";

/** Reaches into a closed shadow root the way a debugger does: the page gets no new way in. */
export class Shadow {
  readonly #page: Page;
  readonly #host: string;
  #session: CDPSession | undefined;

  constructor(page: Page, host: string) {
    this.#page = page;
    this.#host = host;
  }

  /** Calls a function with the shadow root; undefined while the host is not there. */
  async look<Result, Rest extends readonly unknown[]>(
    call: (root: ShadowRoot, ...rest: Rest) => Result, ...rest: Rest
  ): Promise<Result | undefined> {
    const session = (this.#session ??= await this.#page.context().newCDPSession(this.#page));
    const root = await this.#root(session);
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

  async #root(session: CDPSession): Promise<string | undefined> {
    const host = await session.send("Runtime.evaluate", { expression: `document.querySelector("html > ${this.#host}")` });
    if (host.result.objectId === undefined) return undefined;
    const { node } = await session.send("DOM.describeNode", { objectId: host.result.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send("DOM.resolveNode", { backendNodeId });
    return object.objectId;
  }
}
