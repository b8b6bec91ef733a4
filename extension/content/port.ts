// The way to the worker: opened by the first composer, never kept alive. One draft is under way, and of those that
// come meanwhile only the newest of each part waits.
import type { Draft } from "../types/Draft";
import type { FromWorker } from "../types/FromWorker";
import type { ToWorker } from "../types/ToWorker";
import { BARE_COMPOSER, COMPOSER } from "../background/interface";
import { extensionGone, lastError } from "./alive";
import { isViewThere } from "./view/arrival";

type Answer = Extract<FromWorker, { type: "report" }>;

export interface PortEvents {
  hello(message: Extract<FromWorker, { type: "hello" }>): void;
  report(part: number, sent: string, answer: Answer): void;
  recheck(): void;
  /** The worker was woken twice and did not answer. */
  noAnswer(): void;
  /** The extension is gone. */
  gone(): void;
}

interface Check {
  readonly part: number;
  readonly draft: Draft;
  /** The draft as it was sent, to tell whether a report is for exactly this one. */
  readonly sent: string;
}

const ANSWER_MS = 4000;
const WAKES = 2;

export class Port {
  readonly #events: PortEvents;
  readonly #waiting = new Map<number, Check>();
  #port: chrome.runtime.Port | undefined;
  #underWay: (Check & { readonly key: number }) | undefined;
  #key = 0;
  #failures = 0;
  #timer: number | undefined;

  constructor(events: PortEvents) {
    this.#events = events;
  }

  /** Known not to answer. */
  get dead(): boolean {
    return this.#failures >= WAKES;
  }

  get connected(): boolean {
    return this.#port !== undefined;
  }

  /** Wakes the worker. */
  open(): void {
    if (this.#port !== undefined) return;
    if (extensionGone()) return this.#events.gone();
    try {
      const port = chrome.runtime.connect({ name: isViewThere() ? COMPOSER : BARE_COMPOSER });
      port.onMessage.addListener((message: FromWorker) => this.#heard(message));
      port.onDisconnect.addListener(() => this.#disconnected(port));
      this.#port = port;
    } catch {
      if (extensionGone()) this.#events.gone();
      else this.#failed();
    }
  }

  check(part: number, draft: Draft, sent: string): void {
    this.#waiting.set(part, { part, draft, sent });
    this.#next();
  }

  /** What is not a draft: said when there is somebody to hear it. */
  tell(message: Exclude<ToWorker, { type: "check" }>): void {
    this.open();
    this.#post(message);
  }

  retry(): void {
    this.#failures = 0;
  }

  forget(): void {
    this.#waiting.clear();
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#underWay = undefined;
    this.#port?.disconnect();
    this.#port = undefined;
  }

  #next(): void {
    const [check] = this.#waiting.values();
    if (check === undefined || this.#underWay !== undefined) return;
    this.open();
    if (this.#port === undefined) return;
    this.#waiting.delete(check.part);
    this.#key += 1;
    this.#underWay = { ...check, key: this.#key };
    this.#timer = window.setTimeout(() => this.#silent(), ANSWER_MS);
    this.#post({ type: "check", key: this.#key, draft: check.draft });
  }

  #post(message: ToWorker): void {
    const port = this.#port;
    try {
      port?.postMessage(message);
    } catch {
      if (port !== undefined) this.#disconnected(port);
    }
  }

  #heard(message: FromWorker): void {
    switch (message.type) {
      case "hello": return this.#events.hello(message);
      case "recheck": return this.#events.recheck();
      case "report": return this.#answered(message);
      case "failed": return this.#refused(message.key);
    }
  }

  #answered(answer: Answer): void {
    const check = this.#taken(answer.key);
    if (check === undefined) return;
    this.#failures = 0;
    this.#events.report(check.part, check.sent, answer);
    this.#next();
  }

  /** The check itself failed: the same draft would fail again, the next one may not. */
  #refused(key: number): void {
    if (this.#taken(key) === undefined) return;
    this.#failed();
    this.#next();
  }

  #taken(key: number): Check | undefined {
    const check = this.#underWay;
    if (check?.key !== key) return undefined;
    window.clearTimeout(this.#timer);
    this.#underWay = undefined;
    return check;
  }

  #silent(): void {
    const port = this.#port;
    if (port === undefined) return;
    port.disconnect();
    this.#disconnected(port);
  }

  /** The worker was stopped, or went down: what it had not answered is sent again, once. */
  #disconnected(port: chrome.runtime.Port): void {
    // Read, so that the browser does not report it on the page.
    lastError();
    if (port !== this.#port) return;
    this.#port = undefined;
    window.clearTimeout(this.#timer);
    if (extensionGone()) return this.#events.gone();
    const lost = this.#underWay;
    this.#underWay = undefined;
    if (lost === undefined) return;
    if (!this.#waiting.has(lost.part)) this.#waiting.set(lost.part, lost);
    this.#failed();
    if (!this.dead) this.#next();
  }

  #failed(): void {
    this.#failures += 1;
    if (this.dead) this.#events.noAnswer();
  }
}
