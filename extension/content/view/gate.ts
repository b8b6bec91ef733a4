import type { Fix } from "../../types/Fix";
import { h } from "./dom";
import { FreshKeys } from "./freshKeys";
import { type GateStep, gateContent } from "./gateContent";
import { type Row, Rows } from "./gateRows";
import type { GateResult, Scene } from "./model";
import { Question } from "./question";
import { find, refill } from "./refill";
import type { Room } from "./room";

/** A press meant for the platform's button must not reach ours. */
const DEAF_MS = 300;

/** The one interruption: the dialog on Publish. */
export class Gate {
  readonly #room: Room;
  readonly #rows: Rows;
  readonly #keys = new FreshKeys();
  readonly #box = h("div", { class: "dlg" });
  readonly #dialog = h(
    "dialog",
    { class: "scrim", role: "alertdialog", "aria-modal": "true", "aria-labelledby": "gate-title", "aria-describedby": "gate-line" },
    this.#box,
  );
  readonly #answers = new Map<string, string>();
  readonly #settle: (result: GateResult) => void;
  readonly result: Promise<GateResult>;
  #questions = new Map<string, Question>();
  #scene: Scene;
  #step: GateStep = "list";
  #since = 0;
  #away = false;
  #pressedInside = false;

  constructor(room: Room, scene: Scene) {
    let settle: (result: GateResult) => void = () => undefined;
    this.result = new Promise((resolve) => (settle = resolve));
    this.#settle = settle;
    this.#room = room;
    this.#scene = scene;
    this.#rows = new Rows(scene);
    this.#listen();
    room.host.root.append(this.#dialog);
    this.#render();
    this.#appear();
    this.#focus("title");
  }

  draw(scene: Scene): void {
    this.#scene = scene;
    this.#rows.merge(scene);
    this.#render();
  }

  key(event: KeyboardEvent): void {
    if (!this.#keys.counts(event, this.#deaf())) event.preventDefault();
    if (event.type !== "keydown" || event.key !== "Escape") return;
    event.preventDefault();
    if (!event.repeat) this.back();
  }

  /** A text selection that ends on the scrim did not start there. */
  press(event: MouseEvent): void {
    const at = this.#room.host.at(event.clientX, event.clientY);
    this.#pressedInside = at !== null && at !== this.#dialog;
  }

  back(show = this.#firstWords()): void {
    this.#finish({ released: false, answers: {}, ...(show === undefined ? {} : { show }) });
  }

  #listen(): void {
    this.#dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.back();
    });
    this.#dialog.addEventListener("close", () => {
      if (!this.#away && !this.#dialog.open) this.back();
    });
    this.#dialog.addEventListener("click", (event) => this.#clicked(event), { capture: true });
  }

  #clicked(event: MouseEvent): void {
    if (this.#deaf() || !event.isTrusted) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.target === this.#dialog && !this.#pressedInside && event.detail > 0) this.back();
  }

  #deaf(): boolean {
    return performance.now() - this.#since < DEAF_MS;
  }

  #appear(): void {
    this.#keys.reset();
    this.#since = performance.now();
    this.#away = false;
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #render(): void {
    const main = this.#box.querySelector(".dlg__main");
    const [scrolled, outer] = [main?.scrollTop ?? 0, this.#box.scrollTop];
    const rows = this.#step === "list" ? this.#rows.all : this.#confirms();
    if (rows.length === 0) this.#step = "list";
    this.#questions = this.#ask();
    refill(this.#box, gateContent(this.#room, {
      scene: this.#scene, step: this.#step, rows: this.#step === "list" ? this.#rows.all : rows,
      open: this.#rows.open(), questions: this.#questions,
      rowActions: {
        fix: (row, fix) => void this.#fix(row, fix),
        undo: (row) => void this.#undo(row),
        show: (row) => this.back(row.shown.id),
        canUndo: (row) => this.#rows.canUndo(row),
      },
      back: () => this.back(),
      anyway: () => this.#anyway(),
    }));
    this.#box.querySelector(".dlg__main")?.scrollTo({ top: scrolled });
    this.#box.scrollTop = outer;
  }

  #confirms(): readonly Row[] {
    return this.#rows.open().filter(({ shown }) => shown.finding.severity === "confirm");
  }

  #ask(): Map<string, Question> {
    if (this.#step === "list") return new Map();
    return new Map(this.#confirms().map(({ shown }, index) => [shown.id, this.#question(shown.id, index)]));
  }

  #question(id: string, index: number): Question {
    const ask = this.#rows.all.find(({ shown }) => shown.id === id)?.shown.finding.ask;
    const question = new Question(this.#room.say, ask, `answer-${index}`, (key) => this.#answers.set(id, key));
    question.choose(this.#answers.get(id));
    return question;
  }

  #anyway(): void {
    if (this.#step === "list" && this.#confirms().length > 0) return this.#second();
    const missing = [...this.#questions.values()].find((question) => question.answer() === undefined);
    if (missing !== undefined) return missing.complain();
    const answers = [...this.#questions].map(([id, question]) => [id, question.answer() ?? ""] as const);
    this.#finish({ released: true, answers: Object.fromEntries(answers) });
  }

  #second(): void {
    this.#step = "reasons";
    this.#since = performance.now();
    this.#render();
    this.#focus("title");
  }

  /** An editor behind a modal dialog takes neither focus nor text: the dialog steps aside while it is written. */
  async #fix(row: Row, fix: Fix): Promise<void> {
    const result = await this.#aside(() => this.#room.actions.fix(row.shown.id, fix));
    if (result === "fixed") this.#rows.fixed(row);
    else row.state = "refused";
    this.#return(row.state === "refused" ? "fix-0" : `undo-${row.shown.id}`);
  }

  async #undo(row: Row): Promise<void> {
    await this.#aside(() => this.#room.actions.undoFix());
    this.#rows.undone(row);
    this.#return(`fix-${row.shown.id}`);
  }

  async #aside<T>(write: () => Promise<T>): Promise<T> {
    this.#away = true;
    this.#dialog.close();
    return write();
  }

  #return(key: string): void {
    if (!this.#dialog.isConnected) return;
    const { scrollTop } = this.#box.querySelector(".dlg__main") ?? { scrollTop: 0 };
    this.#appear();
    this.#render();
    this.#box.querySelector(".dlg__main")?.scrollTo({ top: scrollTop });
    this.#focus(this.#rows.open().length === 0 ? "back" : key);
  }

  #focus(key: string): void {
    (find(this.#box, key) ?? find(this.#box, "title"))?.focus({ preventScroll: key === "title" });
  }

  /** Where the caret goes on *Back to the text*: the first words that are still open. */
  #firstWords(): string | undefined {
    return this.#rows.open().find(({ shown }) => shown.finding.span !== undefined)?.shown.id;
  }

  #finish(result: GateResult): void {
    this.#away = true;
    this.#dialog.close();
    this.#dialog.remove();
    this.#settle(result);
  }
}
