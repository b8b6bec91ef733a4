// All of Omhu that a page has before somebody uses it and there is something to write in: most pages are only read, and pay
// for nothing else. So nothing here asks the document before the first use, or the extension's API before there is a field.
import { extensionGone } from "./alive";
import type * as page from "./page";

/** The rest of the content script; the build puts it beside this one, as a function that is compiled when it is called. */
declare function openPage(): typeof page;

/** Whatever begins the use of a page: a press, a key, a focus, a file. */
const FIRST = ["pointerdown", "click", "keydown", "focusin", "input", "change", "drop", "paste"];
/** With these comes a file, maybe before there is a field. */
const GIVING = ["change", "drop", "paste"];
const FIELD = "textarea, [contenteditable]";
const FOCUSABLE = "a, area, audio, button, embed, iframe, input, object, select, summary, video, [tabindex]";
const OPTIONS = { capture: true, passive: true };

export class Door {
  readonly #late: boolean;
  readonly #gone: () => void;

  /** In a page that was open before, `late`, somebody may be writing already. */
  constructor(late: boolean, gone: () => void) {
    this.#late = late;
    this.#gone = gone;
    if (late) this.#open().begin();
    else for (const type of FIRST) window.addEventListener(type, this, OPTIONS);
  }

  /** Within the first event, before the page's own listeners hear it. */
  handleEvent(event: Event): void {
    if (!event.isTrusted || !mayWrite(event)) return;
    if (extensionGone()) this.#leave();
    else this.#open().begin(event);
  }

  #open(): page.Page {
    this.#close();
    return new (openPage().Page)(this.#late, this.#gone);
  }

  #leave(): void {
    this.#close();
    this.#gone();
  }

  #close(): void {
    for (const type of FIRST) window.removeEventListener(type, this, OPTIONS);
  }
}

/** There is a field, or there may be one where the document does not show it. */
function mayWrite(event: Event): boolean {
  return GIVING.includes(event.type) || document.querySelector(FIELD) !== null || isOutside(event);
}

/** In a shadow root: the document shows only what it hangs on, which the focus would not go to. */
function isOutside({ target, type }: Event): boolean {
  if (!(target instanceof Element)) return false;
  return target.shadowRoot !== null || target.localName.includes("-") || (type === "focusin" && !target.matches(FOCUSABLE));
}
