// All of Omhu that a page has before somebody uses it: most pages are only read, and pay for nothing else.
import type { ToTab } from "../types/ToTab";
import { extensionGone } from "./alive";
import type { Page } from "./page";

/** Whatever begins the use of a page: a press, a key, a focus, a file. */
const FIRST = ["pointerdown", "mousedown", "click", "keydown", "focusin", "beforeinput", "input", "change", "drop", "paste", "submit"];

export class Door {
  readonly #late: boolean;
  readonly #gone: () => void;
  readonly #closed = new AbortController();
  #page: Promise<Page> | undefined;

  constructor(late: boolean, gone: () => void) {
    this.#late = late;
    this.#gone = gone;
    const options = { capture: true, passive: true, signal: this.#closed.signal };
    for (const type of FIRST) window.addEventListener(type, (event) => this.#first(event), options);
    chrome.runtime.onMessage.addListener(this.#told);
  }

  #first(event: Event): void {
    if (extensionGone()) this.#leave();
    else if (event.isTrusted) void this.#open().then((page) => page.first(event));
  }

  /** Loaded within the same event, before the page's own listeners hear it. */
  #open(): Promise<Page> {
    this.#page ??= import("./page").then(({ Page }) => {
      this.#close();
      return new Page(this.#late, this.#gone);
    });
    return this.#page;
  }

  readonly #told = (message: ToTab, sender: unknown, reply: (state: unknown) => void): boolean => {
    if (message.type === "leave") this.#leave();
    if (message.type !== "describe" || window !== window.top) return false;
    void this.#open().then((page) => page.told(message, sender, reply));
    return true;
  };

  #leave(): void {
    this.#close();
    this.#gone();
  }

  #close(): void {
    this.#closed.abort();
    if (!extensionGone()) chrome.runtime.onMessage.removeListener(this.#told);
  }
}
