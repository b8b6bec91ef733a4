import type { Span } from "../../types/Span";
import { isNative, readField } from "../composer/read";
import { rangeOf } from "../composer/segments";
import { hasFocus, select, selectedSpan } from "../composer/selection";
import type { Marks } from "../marks/marks";
import type { Place, Session } from "./session";

/** Caret and selection before focus went to us. */
export class Caret {
  readonly #session: Session;
  readonly #marks: Marks;
  #kept: { readonly field: HTMLElement; readonly text: string; readonly span: Span } | undefined;

  constructor(session: Session, marks: Marks) {
    this.#session = session;
    this.#marks = marks;
  }

  keep(): void {
    const { editor } = this.#session.found;
    const reading = readField(editor);
    const span = hasFocus(editor) ? selectedSpan(editor, reading) : undefined;
    if (span === undefined) return;
    this.#kept = { field: editor, text: reading.text, span };
    this.#session.caret = span;
  }

  forget(): void {
    this.#kept = undefined;
    this.#session.caret = undefined;
  }

  back(): void {
    const { editor } = this.#session.found;
    if (!editor.isConnected) return;
    editor.focus({ preventScroll: true });
    const reading = readField(editor);
    const kept = this.#kept;
    if (kept?.field === editor && kept.text === reading.text) select(editor, reading, kept.span);
  }

  /** To the first of some words, where it can be seen. */
  to({ field, span }: Place): void {
    this.forget();
    const reading = readField(field);
    const start = { start: span.start, end: span.start };
    if (isNative(field)) this.#scroll(field, span);
    else elementOf(rangeOf(reading, span))?.scrollIntoView({ block: "nearest" });
    field.focus({ preventScroll: true });
    select(field, reading, start);
  }

  #scroll(field: HTMLTextAreaElement | HTMLInputElement, span: Span): void {
    field.scrollIntoView({ block: "nearest" });
    const [line] = this.#marks.lines(field, { text: field.value, segments: [] }, span);
    if (line === undefined) return;
    const box = field.getBoundingClientRect();
    if (line.top < box.top || line.bottom > box.bottom) field.scrollTop += line.top - box.top - field.clientHeight / 3;
  }
}

function elementOf(range: Range | undefined): Element | undefined {
  const node = range?.startContainer;
  return node instanceof Element ? node : (node?.parentElement ?? undefined);
}
