import { button, h } from "./dom";
import { FreshKeys } from "./freshKeys";
import type { Scene, Shown, ShownAttachment } from "./model";
import { facesWord } from "./people";
import { pictureWithFaces } from "./picture";
import { Question } from "./question";
import { find, KEY } from "./refill";
import type { Room } from "./room";

/** The questions about a picture with people in it, beside the picture. Every answer counts at once. */
export class Consent {
  readonly #room: Room;
  readonly #asked: Shown;
  readonly #attachment: ShownAttachment;
  readonly #closed: () => void;
  readonly #keys = new FreshKeys();
  readonly #questions: readonly Question[];
  readonly #dialog: HTMLDialogElement;

  constructor(room: Room, scene: Scene, asked: Shown, index: number, closed: () => void) {
    this.#room = room;
    this.#asked = asked;
    this.#attachment = scene.attachments.find((one) => one.index === index) ?? { index, kind: "image", alt: "unknown", answers: {}, canOpen: false };
    this.#closed = closed;
    this.#questions = (asked.finding.questions ?? []).map((question) => this.#question(question));
    this.#dialog = h(
      "dialog",
      { class: "scrim", "aria-labelledby": "consent-title", "aria-describedby": "consent-line" },
      h("div", { class: "dlg dlg--wide" }, this.#head(), this.#main(), this.#foot()),
    );
    this.#dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    room.host.root.append(this.#dialog);
    this.#dialog.showModal();
    find(this.#dialog, "title")?.focus({ preventScroll: true });
  }

  draw(scene: Scene): void {
    if (!scene.attachments.some(({ index }) => index === this.#attachment.index)) this.close();
  }

  key(event: KeyboardEvent): void {
    if (!this.#keys.counts(event, false)) event.preventDefault();
    if (event.type !== "keydown" || event.key !== "Escape") return;
    event.preventDefault();
    this.close();
  }

  close(): void {
    if (!this.#dialog.isConnected) return;
    this.#dialog.close();
    this.#dialog.remove();
    this.#closed();
  }

  #question({ key, title, choices }: NonNullable<Shown["finding"]["questions"]>[number]): Question {
    const { index, answers } = this.#attachment;
    const chosen = (choice: string): void => this.#room.actions.attachmentAnswered(index, key, choice);
    const question = new Question(this.#room.say, { kind: "choice", title, choices }, `people-${key}`, chosen);
    question.choose(answers[key]);
    return question;
  }

  #head(): HTMLElement {
    const { say } = this.#room;
    return h(
      "div",
      { class: "dlg__head" },
      h("h2", { id: "consent-title", tabindex: "-1", [KEY]: "title" }, say.word("ui-consent-title", { n: this.#attachment.index + 1 })),
      h("p", { id: "consent-line" }, say.word("ui-consent-line", { n: this.#questions.length })),
    );
  }

  #main(): HTMLElement {
    const { say } = this.#room;
    const { preview, faces } = this.#attachment;
    const note = `${facesWord(say, this.#attachment)} ${say.word("ui-consent-note")}`;
    return h(
      "div",
      { class: "dlg__main consent", tabindex: "-1" },
      h("div", { class: "consent__look" }, pictureWithFaces(preview, faces ?? []), h("p", { class: "small dim" }, note)),
      h("div", { class: "consent__asks" }, ...this.#questions.map(({ element }) => element)),
    );
  }

  #foot(): HTMLElement {
    const { say, actions } = this.#room;
    const { id, finding } = this.#asked;
    return h(
      "div",
      { class: "dlg__foot" },
      button({ class: "btn btn--go" }, () => this.#done(), say.word("ui-done")),
      button({ class: "btn" }, () => this.#leaveFor(() => actions.showInText(id)), say.word("ui-change-picture")),
      button({ class: "btn btn--bare" }, () => this.close(), say.word("ui-who-later")),
      button({ class: "link small consent__rules" }, () => actions.openManual(finding.rule), say.word("ui-rules-say")),
    );
  }

  #done(): void {
    const missing = this.#questions.find((question) => question.key() === undefined);
    if (missing === undefined) this.close();
    else missing.complain();
  }

  #leaveFor(next: () => void): void {
    this.close();
    next();
  }
}
