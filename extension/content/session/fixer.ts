import type { Fix } from "../../types/Fix";
import type { Span } from "../../types/Span";
import { readField } from "../composer/read";
import { replace, undo } from "../composer/write";
import { changeBetween, shifted } from "../marks/shift";
import type { FixResult } from "../view/model";
import type { Session } from "./session";

interface Done {
  readonly field: HTMLElement;
  readonly before: string;
  readonly after: string;
  /** The new words, and what stood there. */
  readonly span: Span;
  readonly old: string;
}

/** Writes what was asked for, and takes the last of it back. */
export class Fixer {
  readonly #session: Session;
  #last: Done | undefined;
  #writing = false;
  /** What is asked for while the editor still takes the last change comes after it. */
  #turns: Promise<unknown> = Promise.resolve();

  /** The text changes because it was asked for. */
  get writing(): boolean {
    return this.#writing;
  }

  constructor(session: Session) {
    this.#session = session;
  }

  fix(id: string, fix: Fix): Promise<FixResult> {
    return this.#inTurn(() => this.#fix(id, fix));
  }

  /** False once the editor's own undo took it back. */
  get undoable(): boolean {
    return this.#last !== undefined && readField(this.#last.field).text !== this.#last.before;
  }

  undo(): Promise<void> {
    return this.#inTurn(() => this.#undo());
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#turns.then(run);
    this.#turns = turn.catch(() => undefined);
    return turn;
  }

  async #fix(id: string, { span, replacement }: Fix): Promise<FixResult> {
    this.#session.read();
    const shown = this.#session.shown().find((one) => one.id === id);
    const place = shown === undefined ? undefined : this.#session.place(shown, span);
    if (place === undefined || this.#session.composing) return "refused";
    const { field } = place;
    const before = readField(field).text;
    const old = before.slice(place.span.start, place.span.end);
    if (!(await this.#write(field, place.span, replacement))) return "refused";
    const { start } = place.span;
    this.#last = { field, before, after: readField(field).text, span: { start, end: start + replacement.length }, old };
    return "fixed";
  }

  async #undo(): Promise<void> {
    const last = this.#last;
    this.#last = undefined;
    if (last === undefined) return;
    const now = readField(last.field).text;
    if (now === last.after && (await undo(last.field, last.before))) return this.#session.read();
    const text = readField(last.field).text;
    const span = last.span.start === last.span.end && text === last.after ? last.span : shifted(last.span, changeBetween(last.after, text));
    if (span !== undefined) await this.#write(last.field, span, last.old);
  }

  async #write(field: HTMLElement, span: Span, text: string): Promise<boolean> {
    this.#writing = true;
    const written = await replace(field, { span, text });
    this.#session.read();
    this.#writing = false;
    return written;
  }
}
