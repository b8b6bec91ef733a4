import { h } from "./dom";
import type { Room } from "./room";

/** Inside a page's own modal dialog ours can only be pressed from a modal dialog too: the part moves into this one. */
export class Shell {
  readonly #room: Room;
  readonly #dialog: HTMLDialogElement;

  constructor(room: Room, closed: () => void) {
    this.#room = room;
    this.#dialog = h("dialog", { class: "shell", "aria-label": "Omhu" });
    this.#dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      closed();
    });
    this.#dialog.addEventListener("click", (event) => {
      if (event.isTrusted && event.target === this.#dialog) closed();
    });
  }

  lift(part: HTMLElement): void {
    if (this.#dialog.contains(part)) return;
    this.#room.host.root.append(this.#dialog);
    this.#dialog.replaceChildren(part);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  lower(): void {
    if (!this.#dialog.isConnected) return;
    this.#dialog.close();
    this.#dialog.replaceChildren();
    this.#dialog.remove();
  }
}
