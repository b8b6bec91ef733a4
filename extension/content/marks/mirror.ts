import type { Span } from "../../types/Span";
import type { Overlay } from "./overlay";

const COPIED = [
  "font-family", "font-size", "font-weight", "font-style", "font-stretch", "font-variant", "font-kerning",
  "font-feature-settings", "font-size-adjust", "letter-spacing", "word-spacing", "line-height", "text-indent", "text-align",
  "text-transform", "text-rendering", "tab-size", "direction", "word-break", "overflow-wrap", "hyphens", "line-break",
  "padding-top", "padding-right", "padding-bottom", "padding-left", "zoom",
] as const;

type Native = HTMLTextAreaElement | HTMLInputElement;

/** The same text in the same box, to know where its words are: no range can enter a textarea. */
export class Mirror {
  readonly #field: Native;
  readonly #element = document.createElement("div");
  readonly #text = document.createTextNode("");

  constructor(field: Native, overlay: Overlay) {
    this.#field = field;
    this.#element.className = "mirror";
    this.#element.append(this.#text);
    overlay.hold(this.#element);
  }

  rects(span: Span): readonly DOMRect[] {
    this.#follow();
    const length = this.#text.data.length;
    const range = document.createRange();
    range.setStart(this.#text, Math.min(span.start, length));
    range.setEnd(this.#text, Math.min(Math.max(span.end, span.start + (span.end === span.start ? 1 : 0)), length));
    return [...range.getClientRects()];
  }

  remove(): void {
    this.#element.remove();
  }

  #follow(): void {
    const field = this.#field;
    const computed = getComputedStyle(field);
    const { style } = this.#element;
    for (const name of COPIED) style.setProperty(name, computed.getPropertyValue(name));
    const box = field.getBoundingClientRect();
    const across = parseFloat(computed.paddingLeft) + parseFloat(computed.paddingRight);
    style.width = `${Math.max(0, field.clientWidth - across)}px`;
    style.left = `${box.left + field.clientLeft - field.scrollLeft}px`;
    style.top = `${box.top + field.clientTop - field.scrollTop}px`;
    style.whiteSpace = field instanceof HTMLInputElement || computed.whiteSpace === "pre" ? "pre" : "pre-wrap";
    if (field instanceof HTMLInputElement) {
      const along = parseFloat(computed.paddingTop) + parseFloat(computed.paddingBottom);
      style.lineHeight = `${Math.max(0, field.clientHeight - along)}px`;
    }
    // The line of a last, empty line needs something to stand on.
    const text = `${field.value}\u200B`;
    if (this.#text.data !== text) this.#text.data = text;
  }
}
