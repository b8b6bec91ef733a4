import components from "./components.css";
import { h } from "./dom";
import { Guard } from "./guard";
import { type Heard, isolate } from "./isolate";
import type { Box, Size } from "./place";
import tokens from "./tokens.css";

/** The one element of ours on the page: last child of <html>, everything else in its closed shadow root. */
export class Host {
  readonly element = document.createElement("omhu-view");
  readonly root: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #release: () => void;
  readonly #guard: Guard;

  constructor(language: string, heard: Heard) {
    this.#shadow = this.element.attachShadow({ mode: "closed" });
    this.#shadow.adoptedStyleSheets = [tokens, components].map(sheet);
    this.root = h("div", { class: "om", lang: language, dir: "ltr" });
    this.#shadow.append(this.root);
    this.element.popover = "manual";
    this.#release = isolate(this.element, this.#shadow, heard);
    this.#guard = new Guard(this.element);
    this.theme(false);
  }

  theme(dark: boolean): void {
    this.#guard.dress(dark ? "om-dark" : "om-light");
  }

  /** Stays above what the page has put on top: its popovers and modal dialogs, or an element across ours. */
  keepVisible(box: Box | undefined, inModalDialog: boolean): void {
    this.#guard.keepVisible(box, inModalDialog);
  }

  focused(): Element | null {
    return this.#shadow.activeElement;
  }

  at(x: number, y: number): Element | null {
    return this.#shadow.elementFromPoint(x, y);
  }

  contains(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  window(): Size {
    return { width: document.documentElement.clientWidth, height: window.innerHeight };
  }

  remove(): void {
    this.#release();
    this.#guard.stop();
    this.element.remove();
  }
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
