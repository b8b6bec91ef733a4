import type { Captions } from "../../types/Captions";
import { hash } from "../hash";
import type { Marks } from "../marks/marks";
import type { Port } from "../port";
import type { Actions, Shown } from "../view/model";
import { Caret } from "./caret";
import { Fixer } from "./fixer";
import type { Session } from "./session";
import { attachmentsOf } from "./shown";

const CAPTIONS: ReadonlySet<string> = new Set<Captions>(["burnedIn", "file", "noSpeech"]);

/** What presses in the view do to the composer in use. */
export class Doing implements Actions {
  readonly session: Session;
  readonly caret: Caret;
  readonly #fixer: Fixer;
  readonly #port: Port;
  readonly #marks: Marks;

  constructor(session: Session, port: Port, marks: Marks) {
    this.session = session;
    this.caret = new Caret(session, marks);
    this.#fixer = new Fixer(session);
    this.#port = port;
    this.#marks = marks;
  }

  fix: Actions["fix"] = (id, fix) => {
    this.caret.forget();
    return this.#fixer.fix(id, fix);
  };

  get writing(): boolean {
    return this.#fixer.writing;
  }

  fixStands(): boolean {
    return this.#fixer.undoable;
  }

  undoFix(): Promise<void> {
    return this.#fixer.undo();
  }

  copy(text: string): Promise<void> {
    return navigator.clipboard.writeText(text);
  }

  notHere(id: string, answer?: string): void {
    const shown = this.#shown(id);
    if (shown === undefined || shown.finding.severity === "block") return;
    this.session.memory.hidden.add(id);
    if (answer !== undefined) this.answer(shown, answer);
    this.session.read();
    this.session.redraw();
  }

  showAgain(id: string): void {
    this.session.memory.hidden.delete(id);
    this.session.redraw();
  }

  setRule(rule: string, on: boolean): void {
    this.#port.tell({ type: "setRule", rule, on });
  }

  openManual(rule: string): void {
    this.#port.tell({ type: "openManual", rule });
  }

  showInText(id: string): void {
    const shown = this.#shown(id);
    if (shown === undefined) return this.backToText();
    const place = this.session.place(shown);
    if (place !== undefined) return this.caret.to(place);
    const [index] = attachmentsOf(shown.finding);
    const seen = index === undefined ? undefined : this.session.now.attachments[index];
    if (seen === undefined) return this.backToText();
    seen.element.scrollIntoView({ block: "nearest" });
    if (seen.open === undefined) this.backToText();
    else seen.open.focus({ preventScroll: true });
  }

  tint(id: string | undefined): void {
    this.#marks.tint(id);
  }

  openAttachment(index: number): void {
    this.session.now.attachments[index]?.open?.click();
  }

  attachmentSettled(index: number, field: "alt" | "captions", answer: string): void {
    this.#settle(index, field, answer);
    this.session.read();
    this.session.redraw();
  }

  attachmentAnswered: Actions["attachmentAnswered"] = (index, key, choice) => {
    const attachment = this.session.now.attachments[index]?.key;
    if (attachment === undefined) return;
    const { memory } = this.session;
    memory.settle(attachment, { answers: { ...memory.settled(attachment).answers, [key]: choice } });
    this.session.read();
    this.session.redraw();
  };

  chooseAccount: Actions["chooseAccount"] = (kind) => {
    const { found, now } = this.session;
    const handle = now.around.handle ?? now.around.name ?? "";
    this.#port.tell({ type: "setAccount", platform: found.site.platform, handle, kind });
  };

  retry(): void {
    this.#port.retry();
    this.session.recheck();
    this.session.redraw();
  }

  backToText(): void {
    this.caret.back();
  }

  /** An answer is counted; about captions it also says how the video is captioned. */
  answer(shown: Shown, key: string): void {
    this.#port.tell({ type: "answer", rule: shown.finding.rule, draftHash: hash(this.session.now.identity), key });
    if (shown.finding.target.field !== "captions") return;
    for (const index of attachmentsOf(shown.finding)) this.#settle(index, "captions", key);
  }

  #settle(index: number, field: "alt" | "captions", answer: string): void {
    const key = this.session.now.attachments[index]?.key;
    if (key === undefined) return;
    const { memory } = this.session;
    if (field === "alt") memory.settle(key, { alt: "present" });
    else if (CAPTIONS.has(answer)) memory.settle(key, { captions: answer as Captions });
    else memory.unsettle(key, "captions");
  }

  #shown(id: string): Shown | undefined {
    return this.session.shown().find((one) => one.id === id);
  }
}
