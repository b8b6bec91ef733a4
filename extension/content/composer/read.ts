// The text of an editor as the platform would publish it, line by line, and where each piece of it stands.

export interface Segment {
  readonly start: number;
  readonly length: number;
  /** A text node, or an element that stands for text (an emoji picture). */
  readonly node: Text | Element;
  /** Text that can only be taken as a whole: a mention, a picture. */
  readonly island?: Element;
}

export interface Reading {
  readonly text: string;
  /** In the order of the text; none in a textarea. */
  readonly segments: readonly Segment[];
}

const SKIPPED = "[data-slate-placeholder], .ProseMirror-separator, .ProseMirror-widget, .ql-ui, script, style";
const ZERO_WIDTH = "[data-slate-zero-width]";
/** What stands for a picture without words. */
const OBJECT = "\uFFFC";

export function readField(field: HTMLElement): Reading {
  if (isNative(field)) return { text: field.value.replace(/\r\n?/gu, "\n"), segments: [] };
  return new Walker(field).read();
}

export function isNative(field: Element): field is HTMLTextAreaElement | HTMLInputElement {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}

class Walker {
  readonly #root: HTMLElement;
  readonly #segments: Segment[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #lines = 0;
  #open = false;
  #island: Element | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  read(): Reading {
    this.#children(this.#root);
    return { text: this.#parts.join(""), segments: this.#segments };
  }

  #children(parent: Element): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) this.#textNode(node, parent);
      else if (node instanceof Element) this.#element(node);
    }
  }

  #textNode(node: Text, parent: Element): void {
    if (parent.closest(ZERO_WIDTH) !== null) return this.#openLine();
    const text = this.#withoutFiller(visibleText(node.data, parent), node);
    if (text === "" || (!this.#open && text.trim() === "" && text !== node.data)) return;
    this.#openLine();
    this.#append(text, node);
  }

  #element(element: Element): void {
    if (element.matches(SKIPPED)) return;
    const { display } = getComputedStyle(element);
    if (display === "none") return;
    if (element instanceof HTMLBRElement) return this.#break(element);
    if (element instanceof HTMLImageElement) return this.#picture(element);
    const block = isBlock(display);
    if (block) this.#open = false;
    this.#inside(element);
    if (block) this.#open = false;
  }

  #inside(element: Element): void {
    const outer = this.#island;
    if (element.getAttribute("contenteditable") === "false") this.#island ??= element;
    this.#children(element);
    this.#island = outer;
  }

  #picture(image: HTMLImageElement): void {
    this.#openLine();
    const outer = this.#island;
    this.#island ??= image;
    this.#append(image.alt || OBJECT, image);
    this.#island = outer;
  }

  /** Where line breaks are kept, one at the end of a block is no line either. */
  #withoutFiller(text: string, node: Text): string {
    if (!text.endsWith("\n") || !this.#isFiller(node)) return text;
    this.#openLine();
    return text.slice(0, -1);
  }

  /** The last break of a block only keeps its line open. */
  #break(element: HTMLBRElement): void {
    this.#openLine();
    if (this.#isFiller(element)) return;
    this.#open = false;
    this.#openLine();
  }

  #isFiller(node: HTMLBRElement | Text): boolean {
    for (let at: Element | Text = node; ; ) {
      const next = follower(at);
      if (next !== undefined) return next === "block";
      const parent = at.parentElement;
      if (parent === null || parent === this.#root) return true;
      if (isBlock(getComputedStyle(parent).display)) return true;
      at = parent;
    }
  }

  #openLine(): void {
    if (this.#open) return;
    if (this.#lines > 0) this.#push("\n");
    this.#lines += 1;
    this.#open = true;
  }

  #append(text: string, node: Text | Element): void {
    const place = { start: this.#length, length: text.length, node };
    this.#segments.push(this.#island === undefined ? place : { ...place, island: this.#island });
    this.#push(text);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Line breaks of the source are spaces where white space collapses; the length stays. */
function visibleText(data: string, parent: Element): string {
  if (!/[\n\r]/u.test(data) || /pre|break-spaces/u.test(getComputedStyle(parent).whiteSpace)) return data;
  return data.replace(/[\n\r]/gu, " ");
}

/** What comes after a node in its parent: more of the line, or a block that ends it. */
function follower(node: Node): "line" | "block" | undefined {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (next instanceof Text && next.data !== "") return "line";
    if (!(next instanceof Element)) continue;
    const { display } = getComputedStyle(next);
    if (display !== "none") return isBlock(display) ? "block" : "line";
  }
  return undefined;
}

function isBlock(display: string): boolean {
  return !display.startsWith("inline") && display !== "contents";
}
