// Decides at each press on Publish, at once and from what is known; what is held is never sent again by us.
import type { Port } from "../port";
import type { Doing } from "../session/actions";
import type { ReleasedAs } from "../session/memory";
import type { Session } from "../session/session";
import type { Scene, View } from "../view/model";
import { isAttempt, isPrelude } from "./attempt";

/** The longest that a press is held without an answer. */
const HOLD_MS = 300;

export interface GateSurroundings {
  readonly port: Port;
  /** What is drawn in, if it comes in time. */
  view(ms: number): Promise<View | undefined>;
  scene(session: Session): Scene;
}

type Verdict = "pass" | "hold" | "wait";

export class Gate {
  readonly #around: GateSurroundings;
  /** The press that is under way was held once: all of it is. */
  #held = false;
  /** An attempt is being decided or its dialog is open. */
  #busy = false;

  constructor(around: GateSurroundings) {
    this.#around = around;
  }

  handle(event: Event, doing: Doing): void {
    const { session } = doing;
    if (event.isTrusted && (event.type === "pointerdown" || event.type === "keydown")) this.#held = false;
    if (!isAttempt(event, session)) return;
    if (!session.parked) session.read();
    if (!event.isTrusted) return this.#forged(event, session);
    const verdict = this.#busy ? "hold" : this.#decide(session);
    if (verdict === "pass" && !this.#held) return session.passed();
    stop(event);
    this.#held = true;
    if (isPrelude(event) || this.#busy) return;
    this.#held = false;
    void this.#attempt(doing, verdict);
  }

  #decide(session: Session): Verdict {
    if (session.now.empty || session.released !== undefined) return "pass";
    if (session.fresh) return session.holding().length > 0 ? "hold" : "pass";
    return this.#around.port.dead ? "pass" : "wait";
  }

  /** A script of the page presses: nobody has asked for a dialog, and nothing is released by it. */
  #forged(event: Event, session: Session): void {
    if (session.released === undefined && session.holding().length > 0) stop(event);
  }

  async #attempt(doing: Doing, verdict: Verdict): Promise<void> {
    const { session } = doing;
    this.#busy = true;
    doing.caret.keep();
    const judged = verdict !== "wait" || (await session.judgedWithin(HOLD_MS));
    // What was found in this very draft holds it also while it is judged again.
    if ((judged || session.known) && session.holding().length > 0) await this.#ask(doing);
    else this.#release(session, judged ? "released" : "notChecked");
    this.#busy = false;
  }

  async #ask(doing: Doing): Promise<void> {
    const { session } = doing;
    const view = await this.#around.view(HOLD_MS);
    if (view === undefined) return this.#release(session, "notChecked");
    const { released, answers, show } = await view.gate(this.#around.scene(session));
    if (!released) return show === undefined ? doing.backToText() : doing.showInText(show);
    const open = session.holding();
    if (open.some(({ finding }) => finding.severity === "block")) return doing.backToText();
    for (const shown of open) {
      const key = answers[shown.id];
      if (key !== undefined) doing.answer(shown, key);
    }
    if (!session.parked) session.read();
    this.#release(session, "released");
    focusControl(session);
  }

  #release(session: Session, as: ReleasedAs): void {
    session.memory.release(session.now.identity, as);
    session.redraw();
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function focusControl({ now }: Session): void {
  const control = now.around.publish.at(-1);
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}
