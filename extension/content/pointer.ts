// When a card opens by the pointer: it rests on a mark, or a click without drag. Never while somebody types or selects.
import { hasFocus, selectedSpan } from "./composer/selection";
import { contains } from "./marks/geometry";
import { listOpen } from "./composer/list";
import type { Marks } from "./marks/marks";
import type { Session } from "./session/session";
import type { View } from "./view/model";

const REST_MS = 450;
const GRACE_MS = 200;
const TYPING_MS = 600;
const DRAG = 4;

export interface PointerSurroundings {
  session(): Session | undefined;
  view(): View | undefined;
}

export class Pointer {
  readonly #around: PointerSurroundings;
  readonly #marks: Marks;
  #rest: number | undefined;
  #grace: number | undefined;
  #typed = -Infinity;
  #pressed: { readonly x: number; readonly y: number } | undefined;
  #menu = false;
  /** The card that the pointer opened; it closes when the pointer leaves, unless it was used. */
  #opened: string | undefined;
  /** Not again at this mark before the pointer has left it. */
  #shy: string | undefined;

  constructor(around: PointerSurroundings, marks: Marks) {
    this.#around = around;
    this.#marks = marks;
  }

  typed(): void {
    this.#typed = performance.now();
    this.#menu = false;
    this.#forget();
  }

  menu(): void {
    this.#menu = true;
    this.#forget();
  }

  moved(event: PointerEvent): void {
    window.clearTimeout(this.#rest);
    const { clientX: x, clientY: y } = event;
    const inside = this.#around.view()?.contains(event) === true;
    const on = inside ? undefined : this.#on(event);
    if (!inside && on !== this.#shy) this.#shy = undefined;
    this.#mayLeave(inside || (on !== undefined && on === this.#opened));
    if (inside || event.buttons !== 0) return;
    this.#rest = window.setTimeout(() => this.#open(x, y), REST_MS);
  }

  pressed(event: PointerEvent): void {
    this.#menu = false;
    if (this.#around.view()?.contains(event) === true) this.#opened = undefined;
    else this.#pressed = { x: event.clientX, y: event.clientY };
  }

  clicked(event: MouseEvent): void {
    const from = this.#pressed;
    this.#pressed = undefined;
    if (from === undefined || this.#around.view()?.contains(event) === true) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG) return;
    this.#shy = undefined;
    this.#open(event.clientX, event.clientY);
  }

  /** The mark under the pointer is only looked up where it matters: while a card is open or was just closed. */
  #on(event: PointerEvent): string | undefined {
    if (this.#opened === undefined && this.#shy === undefined) return undefined;
    return this.#marks.at(event.clientX, event.clientY)?.id;
  }

  #open(x: number, y: number): void {
    const [session, view] = [this.#around.session(), this.#around.view()];
    const pause = this.#typed + TYPING_MS - performance.now();
    if (pause > 0) {
      this.#rest = window.setTimeout(() => this.#open(x, y), pause);
      return;
    }
    if (session === undefined || view === undefined || view.gateOpen() || this.#disturbs(session)) return;
    const mark = this.#over(session, x, y) ? this.#marks.at(x, y) : undefined;
    if (mark === undefined || mark.id === this.#shy || view.cardOpen() === mark.id) return;
    this.#opened = mark.id;
    this.#shy = mark.id;
    view.openCard(mark.id, "pointer");
  }

  /** Somebody selects, composes, or the platform shows a list of its own. */
  #disturbs(session: Session): boolean {
    if (this.#menu || session.composing) return true;
    const { editor } = session.found;
    if (listOpen(editor)) return true;
    const reading = session.now.parts.find(({ field }) => field === editor)?.reading;
    const selected = reading === undefined || !hasFocus(editor) ? undefined : selectedSpan(editor, reading);
    return selected !== undefined && selected.start !== selected.end;
  }

  /** Something of the page may lie above the text. */
  #over({ found }: Session, x: number, y: number): boolean {
    const fields = [...found.editors, found.root];
    const root = found.editor.getRootNode();
    const top = root instanceof ShadowRoot || root instanceof Document ? root.elementFromPoint(x, y) : null;
    return top !== null && fields.some((field) => field.contains(top) && contains(field.getBoundingClientRect(), x, y));
  }

  #mayLeave(stays: boolean): void {
    if (stays || this.#opened === undefined) {
      window.clearTimeout(this.#grace);
      this.#grace = undefined;
      return;
    }
    this.#grace ??= window.setTimeout(() => {
      this.#grace = undefined;
      const view = this.#around.view();
      if (view?.cardOpen() !== undefined && view.cardOpen() === this.#opened) view.closeCard();
      this.#opened = undefined;
    }, GRACE_MS);
  }

  #forget(): void {
    window.clearTimeout(this.#rest);
    window.clearTimeout(this.#grace);
    this.#grace = undefined;
    this.#opened = undefined;
  }
}
