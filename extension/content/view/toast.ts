import { button, h } from "./dom";
import { type Box, boxAt, overlap, placeBeside, pushIn } from "./place";
import type { Room } from "./room";

const STAYS_MS = 6000;

export interface Message {
  readonly text: string;
  readonly where?: string;
  readonly undo: () => void;
  /** Whether there is still something to undo; always where it is not said. */
  readonly stands?: () => boolean;
}

/** "Fixed. Undo": in the card's place for six seconds, longer while it has focus or the pointer. */
export class Toast {
  readonly #room: Room;
  #element: HTMLElement | undefined;
  #timer: number | undefined;
  #hovered = false;
  #stands: Message["stands"];

  constructor(room: Room) {
    this.#room = room;
  }

  show(message: Message, from: { card?: Box | undefined; chip?: Box | undefined }): void {
    this.close();
    this.#element = this.#build(message);
    this.#stands = message.stands;
    this.#room.host.root.append(this.#element);
    this.#place(this.#element, from);
    this.#later();
  }

  /** What was taken back otherwise is not offered any longer. */
  draw(): void {
    if (this.#stands?.() === false) this.close();
  }

  holdsFocus(): boolean {
    return this.#element?.contains(this.#room.host.focused()) ?? false;
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#element?.remove();
    this.#element = undefined;
    this.#stands = undefined;
    this.#hovered = false;
  }

  #build(message: Message): HTMLElement {
    const undo = (): void => {
      this.close();
      message.undo();
    };
    const words = h("span", {}, h("b", {}, message.text), message.where === undefined ? undefined : h("span", { class: "dim" }, message.where));
    const press = button({ class: "btn btn--bare btn--s" }, undo, this.#room.say.word("ui-undo"));
    const element = h("div", { class: "toast" }, words, press);
    element.addEventListener("pointerenter", () => (this.#hovered = true));
    element.addEventListener("pointerleave", () => (this.#hovered = false));
    return element;
  }

  #later(): void {
    this.#timer = window.setTimeout(() => (this.holdsFocus() || this.#hovered ? this.#later() : this.close()), STAYS_MS);
  }

  #place(element: HTMLElement, { card, chip }: { card?: Box | undefined; chip?: Box | undefined }): void {
    const size = element.getBoundingClientRect();
    const window = this.#room.host.window();
    const spots = [
      card && { left: pushIn(card.left, size.width, window.width), top: pushIn(card.top, size.height, window.height) },
      chip && placeBeside(chip, size, window),
    ].filter((spot) => spot !== undefined);
    const caret = this.#room.anchors.caretLine();
    const spot = spots.find((free) => caret === undefined || overlap(boxAt(free, size), caret) === 0) ?? spots.at(-1);
    if (spot === undefined) return;
    element.style.inset = `${Math.round(spot.top)}px auto auto ${Math.round(spot.left)}px`;
  }
}
