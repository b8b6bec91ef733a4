import type { Span } from "../../types/Span";
import { isNative, type Reading } from "../composer/read";
import { rangeOf } from "../composer/segments";
import { contains, seenBox, within } from "./geometry";
import { canHighlight, clearHighlights, dress, type Name, setHighlights, undress } from "./highlights";
import { drawn, type Mark, type MarkedField } from "./mark";
import { Mirror } from "./mirror";
import { type Line, Overlay } from "./overlay";

/** All marks of the composer in use. */
export class Marks {
  readonly #overlay = new Overlay();
  readonly #mirrors = new Map<Element, Mirror>();
  readonly #forced = matchMedia("(forced-colors: active)");
  #fields: readonly MarkedField[] = [];
  #tinted: string | undefined;
  #inModalDialog = false;

  draw(fields: readonly MarkedField[], inModalDialog: boolean): void {
    this.#fields = fields.map((field) => ({ ...field, marks: drawn(field.marks) }));
    this.#inModalDialog = inModalDialog;
    this.#paint();
  }

  tint(id: string | undefined): void {
    if (this.#tinted === id) return;
    this.#tinted = id;
    this.#paint();
  }

  /** Something moved: boxes follow, highlights do so by themselves. */
  place(): void {
    if (this.#fields.some(({ field }) => this.#needsBoxes(field))) this.#boxes();
  }

  /** The lines of a span that can be seen. */
  rects({ field, reading }: Omit<MarkedField, "marks">, span: Span): readonly DOMRect[] {
    return within(this.lines(field, reading, span), seenBox(field));
  }

  /** The lines of a span, seen or not. */
  lines(field: HTMLElement, reading: Reading, span: Span): readonly DOMRect[] {
    if (!isNative(field)) return [...(rangeOf(reading, span)?.getClientRects() ?? [])];
    const mirror = this.#mirrors.get(field) ?? new Mirror(field, this.#overlay);
    this.#mirrors.set(field, mirror);
    return mirror.rects(span);
  }

  /** The mark under the pointer; of several the smallest. */
  at(x: number, y: number): Mark | undefined {
    const hits = this.#fields.flatMap((marked) =>
      marked.marks.filter(({ span }) => this.rects(marked, span).some((box) => contains(box, x, y, 2))),
    );
    return hits.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  }

  remove(): void {
    clearHighlights();
    for (const { field } of this.#fields) undress(field);
    for (const mirror of this.#mirrors.values()) mirror.remove();
    this.#mirrors.clear();
    this.#fields = [];
    this.#tinted = undefined;
    this.#overlay.remove();
  }

  #needsBoxes(field: Element): boolean {
    return isNative(field) || this.#forced.matches || !canHighlight();
  }

  #paint(): void {
    this.#highlight();
    this.#boxes();
  }

  #highlight(): void {
    if (!canHighlight()) return;
    const ranges = new Map<Name, Range[]>();
    for (const { field, reading, marks } of this.#fields.filter(({ field }) => !this.#needsBoxes(field))) {
      dress(field);
      for (const mark of marks) {
        const range = rangeOf(reading, mark.span);
        if (range === undefined) continue;
        for (const name of this.#names(mark)) ranges.set(name, [...(ranges.get(name) ?? []), range]);
      }
    }
    setHighlights(ranges);
  }

  #names({ id, severity }: Mark): readonly Name[] {
    if (severity === "info") return [];
    const line: Name = `omhu-${severity}`;
    if (id !== this.#tinted) return [line];
    return [line, severity === "confirm" || severity === "block" ? "omhu-open-confirm" : "omhu-open"];
  }

  #boxes(): void {
    const marked = this.#fields.filter(({ field }) => this.#needsBoxes(field));
    const lines = marked.flatMap((field) => field.marks.flatMap((mark) => this.#linesOf(field, mark)));
    this.#overlay.draw(lines, this.#inModalDialog);
  }

  #linesOf(field: MarkedField, { id, severity, span }: Mark): Line[] {
    const boxes = this.rects(field, span);
    const lines = boxes.map((box) => ({ box, kind: severity, tint: false }));
    return id === this.#tinted ? [...boxes.map((box) => ({ box, kind: severity, tint: true })), ...lines] : lines;
  }
}
