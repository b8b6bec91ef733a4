import tokens from "../view/tokens.css";
import own from "./overlay.css";

export interface Line {
  readonly box: DOMRect;
  readonly kind: string;
  readonly tint: boolean;
}

/** Inline and important, so that no rule of the page wins. */
const HOST_STYLE = {
  all: "initial", position: "fixed", inset: "0", width: "auto", height: "auto", margin: "0", padding: "0", border: "0",
  background: "transparent", overflow: "hidden", "pointer-events": "none", "z-index": "2147483646", display: "block",
} as const;

/** Our own layer above the page, for marks in fields that highlights cannot enter. */
export class Overlay {
  readonly #host = document.createElement("omhu-marks");
  readonly #shadow = this.#host.attachShadow({ mode: "closed" });
  readonly #lines = document.createElement("div");

  constructor() {
    this.#shadow.adoptedStyleSheets = [tokens, own].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    this.#shadow.append(this.#lines);
  }

  /** A node that is laid out, not shown. */
  hold(mirror: HTMLElement): void {
    if (mirror.parentNode !== this.#shadow) this.#shadow.append(mirror);
    this.#attach();
  }

  draw(lines: readonly Line[], inModalDialog: boolean): void {
    if (lines.length === 0 && !this.#host.isConnected) return;
    this.#attach();
    if (inModalDialog) this.#raise();
    this.#lines.replaceChildren(...lines.map(line));
  }

  remove(): void {
    this.#host.remove();
  }

  /** The page may have taken it away or dressed it differently. */
  #attach(): void {
    for (const [name, value] of Object.entries(HOST_STYLE)) {
      if (this.#host.style.getPropertyValue(name) !== value || this.#host.style.getPropertyPriority(name) === "") {
        this.#host.style.setProperty(name, value, "important");
      }
    }
    this.#host.setAttribute("aria-hidden", "true");
    if (this.#host.parentNode !== document.documentElement) document.documentElement.append(this.#host);
  }

  #raise(): void {
    this.#host.popover = "manual";
    if (!this.#host.matches(":popover-open")) this.#host.showPopover();
  }
}

function line({ box, kind, tint }: Line): HTMLElement {
  const element = document.createElement("div");
  element.className = `${tint ? "tint" : "mark"} ${kind}`;
  element.style.left = `${box.left}px`;
  element.style.top = `${tint ? box.top : box.bottom - 2}px`;
  element.style.width = `${box.width}px`;
  if (tint) element.style.height = `${box.height}px`;
  return element;
}
