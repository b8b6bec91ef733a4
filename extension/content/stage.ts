import type { FromWorker } from "../types/FromWorker";
import type { Doing } from "./session/actions";
import type { Policy } from "./session/scene";
import { nextFrame } from "./frames";
import { whenViewIs } from "./view/arrival";
import type { Actions, Anchors, CreateView, View } from "./view/model";

type Hello = Extract<FromWorker, { type: "hello" }>;

/** Holds the view: made when the interface is there and the worker has sent its words, and anew when they change. */
export class Stage {
  readonly #anchors: Anchors;
  readonly #actions: Actions;
  readonly #made: () => void;
  #create: CreateView | undefined;
  #hello: Hello | undefined;
  #view: View | undefined;
  #words = "";
  policy: Policy = { rulesDate: "" };

  /** `made` is called when there is a new view to draw in. */
  constructor(anchors: Anchors, doing: () => Doing | undefined, made: () => void) {
    this.#anchors = anchors;
    this.#actions = throughTo(doing);
    this.#made = made;
    whenViewIs((create) => {
      this.#create = create;
      this.#make();
    });
  }

  get view(): View | undefined {
    return this.#view;
  }

  /** The view, if it comes in time. */
  async within(ms: number): Promise<View | undefined> {
    const until = performance.now() + ms;
    while (this.#view === undefined && performance.now() < until) await new Promise<void>((seen) => nextFrame(seen));
    return this.#view;
  }

  hello(hello: Hello): void {
    const { rulesDate, organisation, contact } = hello;
    this.#hello = hello;
    this.policy = {
      rulesDate,
      ...(organisation === undefined ? {} : { organisation }),
      ...(contact === undefined ? {} : { contact }),
    };
    this.#make();
  }

  #make(): void {
    if (this.#create === undefined || this.#hello === undefined) return;
    const { words, language } = this.#hello;
    const spoken = JSON.stringify([language, words]);
    if (spoken === this.#words || this.#view?.gateOpen() === true) return;
    this.#words = spoken;
    this.#view?.remove();
    this.#view = this.#create(words, language, this.#anchors, this.#actions);
    this.#made();
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
    fixStands: () => doing()?.fixStands() ?? false,
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
