import type { FromWorker } from "../types/FromWorker";
import type { Doing } from "./session/actions";
import type { Policy } from "./session/scene";
import type { Actions, Anchors, View } from "./view/model";
import { createView } from "./view/view";

type Hello = Extract<FromWorker, { type: "hello" }>;

/** Holds the view: made when the worker has sent its words, and anew when they change. */
export class Stage {
  readonly #anchors: Anchors;
  readonly #actions: Actions;
  #view: View | undefined;
  #words = "";
  policy: Policy = { rulesDate: "" };

  constructor(anchors: Anchors, doing: () => Doing | undefined) {
    this.#anchors = anchors;
    this.#actions = throughTo(doing);
  }

  get view(): View | undefined {
    return this.#view;
  }

  hello({ words, language, rulesDate, organisation, contact }: Hello): void {
    this.policy = {
      rulesDate,
      ...(organisation === undefined ? {} : { organisation }),
      ...(contact === undefined ? {} : { contact }),
    };
    const spoken = JSON.stringify([language, words]);
    if (spoken === this.#words || this.#view?.gateOpen() === true) return;
    this.#words = spoken;
    this.#view?.remove();
    this.#view = createView(words, language, this.#anchors, this.#actions);
  }

  remove(): void {
    this.#view?.remove();
    this.#view = undefined;
  }
}

/** The view outlives composers: its presses go to the one in use. */
function throughTo(doing: () => Doing | undefined): Actions {
  return {
    fix: (id, fix) => doing()?.fix(id, fix) ?? Promise.resolve("refused"),
    undoFix: () => doing()?.undoFix() ?? Promise.resolve(),
    copy: (text) => doing()?.copy(text) ?? Promise.resolve(),
    notHere: (id, answer) => doing()?.notHere(id, answer),
    showAgain: (id) => doing()?.showAgain(id),
    setRule: (rule, on) => doing()?.setRule(rule, on),
    openManual: (rule) => doing()?.openManual(rule),
    showInText: (id) => doing()?.showInText(id),
    tint: (id) => doing()?.tint(id),
    openAttachment: (index) => doing()?.openAttachment(index),
    attachmentSettled: (index, field, answer) => doing()?.attachmentSettled(index, field, answer),
    attachmentAnswered: (index, key, choice) => doing()?.attachmentAnswered(index, key, choice),
    chooseAccount: (kind) => doing()?.chooseAccount(kind),
    retry: () => doing()?.retry(),
    backToText: () => doing()?.backToText(),
  };
}
