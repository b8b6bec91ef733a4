import type { AccountKind } from "../../types/AccountKind";
import { iconButton } from "./cardParts";
import { button, h } from "./dom";
import { type Box, placeBeside } from "./place";
import { KEY } from "./refill";
import type { Room } from "./room";

const CHOICES = ["official", "personal", "politician"] as const satisfies readonly AccountKind[];

/** "Who are you writing as?": three choices beside the chip, asked once. */
export class AccountQuestion {
  readonly #room: Room;
  readonly #done: () => void;
  #element: HTMLElement | undefined;

  /** `done` is called after an answer and after it was put aside. */
  constructor(room: Room, done: () => void) {
    this.#room = room;
    this.#done = done;
  }

  isOpen(): boolean {
    return this.#element !== undefined;
  }

  holdsFocus(): boolean {
    return this.#element?.contains(this.#room.host.focused()) ?? false;
  }

  open(chip: Box | undefined, takeFocus: boolean): void {
    this.close();
    this.#element = this.#build();
    this.#room.host.root.append(this.#element);
    this.place(chip);
    if (takeFocus) this.#element.querySelector<HTMLElement>(`[${KEY}="official"]`)?.focus({ preventScroll: true });
  }

  place(chip: Box | undefined): void {
    const element = this.#element;
    if (element === undefined) return;
    const spot = chip === undefined ? undefined : placeBeside(chip, element.getBoundingClientRect(), this.#room.host.window());
    element.classList.toggle("card--sheet", spot === undefined);
    element.style.left = spot === undefined ? "" : `${Math.round(spot.left)}px`;
    element.style.top = spot === undefined ? "" : `${Math.round(spot.top)}px`;
  }

  close(): void {
    this.#element?.remove();
    this.#element = undefined;
  }

  key(event: KeyboardEvent): void {
    if (event.type !== "keydown" || event.key !== "Escape") return;
    event.preventDefault();
    this.#finish();
  }

  #build(): HTMLElement {
    const { say } = this.#room;
    const choices = CHOICES.map((kind) =>
      button({ class: "btn btn--s", [KEY]: kind }, () => this.#choose(kind), say.word(`ui-who-${kind}`)),
    );
    return h(
      "section",
      { class: "card card--small", role: "dialog", "aria-labelledby": "who-title", "aria-describedby": "who-why" },
      h("div", { class: "card__body" },
        h("h2", { id: "who-title" }, say.word("ui-who")),
        h("p", { id: "who-why" }, say.word("ui-who-why")),
        h("div", { class: "choices" }, ...choices)),
      h("div", { class: "card__corner" }, iconButton("close", say.word("ui-who-later"), () => this.#finish())),
    );
  }

  #choose(kind: AccountKind): void {
    this.#room.actions.chooseAccount(kind);
    this.#finish();
  }

  #finish(): void {
    const focused = this.holdsFocus();
    this.close();
    this.#done();
    if (focused) this.#room.actions.backToText();
  }
}
