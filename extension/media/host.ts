// Where files are inspected: an offscreen document in Chromium, the event page in Firefox. One file after another, in a
// Worker that is stopped where it takes too long; the text checks of the background never wait for it.
import type { Facts } from "../types/Facts";
import type { MediaStep } from "../types/MediaStep";
import type { FromMedia, ToInspector, ToMedia } from "./messages";

type Port = chrome.runtime.Port;
type Asked = Extract<ToMedia, { type: "inspect" }>;

/** A face search that takes longer is given up. */
const SEARCH_MS = 1000;
/** The longest that a step without a picture may take; the first one loads the module. */
const STEP_MS = 5000;
/** A file whose content script says nothing more. */
const SILENT_MS = 10_000;
const QUEUE = 100;

interface Job {
  readonly port: Port;
  readonly asked: Asked;
  /** What stands if the search for faces is given up. */
  known?: Facts;
}

export class Host {
  readonly #queue: Job[] = [];
  readonly #idle: () => void;
  #ports = 0;
  #job: Job | undefined;
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `idle` is called when nobody is connected any more. */
  constructor(idle: () => void) {
    this.#idle = idle;
  }

  get connected(): boolean {
    return this.#ports > 0;
  }

  connect(port: Port): void {
    this.#ports += 1;
    port.onMessage.addListener((message: ToMedia) => this.#heard(port, message));
    port.onDisconnect.addListener(() => this.#left(port));
    post(port, { type: "ready" });
  }

  #heard(port: Port, message: ToMedia): void {
    if (message.type === "inspect") return this.#ask({ port, asked: message });
    if (message.type === "forget") return this.#forget((job) => job.port === port && job.asked.key === message.key);
    const job = this.#job;
    if (job?.port !== port || job.asked.key !== message.key) return;
    const { key: _key, ...given } = message;
    this.#tell(given);
  }

  #ask(job: Job): void {
    if (this.#queue.length >= QUEUE) return post(job.port, { type: "failed", key: job.asked.key });
    this.#queue.push(job);
    this.#next();
  }

  #left(port: Port): void {
    this.#ports -= 1;
    this.#forget((job) => job.port === port);
    if (this.#ports > 0) return;
    this.#stop();
    this.#idle();
  }

  #forget(which: (job: Job) => boolean): void {
    const kept = this.#queue.filter((job) => !which(job));
    this.#queue.splice(0, this.#queue.length, ...kept);
    if (this.#job === undefined || !which(this.#job)) return;
    // What it still answers would be taken for the next file's.
    this.#stop();
    this.#ended();
  }

  #next(): void {
    if (this.#job !== undefined) return;
    this.#job = this.#queue.shift();
    if (this.#job === undefined) return;
    const { name, size } = this.#job.asked;
    this.#tell({ type: "inspect", name, size });
  }

  #tell(message: ToInspector): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
    this.#within(message.type === "picture" ? SEARCH_MS : STEP_MS, () => this.#failed());
  }

  #start(): Worker {
    const worker = new Worker("media.js");
    worker.addEventListener("message", ({ data }: MessageEvent<MediaStep>) => this.#step(data));
    worker.addEventListener("error", () => this.#failed());
    return worker;
  }

  #step(step: MediaStep): void {
    const job = this.#job;
    if (job === undefined) return;
    const { port, asked: { key } } = job;
    if (step.type === "done") {
      post(port, { type: "facts", key, facts: step.facts });
      return this.#ended();
    }
    this.#within(SILENT_MS, () => this.#failed());
    if (step.type === "read") return post(port, { type: "asks", key, question: step });
    const { known, ...question } = step;
    job.known = known;
    post(port, { type: "asks", key, question });
  }

  #failed(): void {
    const job = this.#job;
    if (job !== undefined) post(job.port, gaveUp(job));
    this.#stop();
    this.#ended();
  }

  #ended(): void {
    clearTimeout(this.#timer);
    this.#job = undefined;
    this.#next();
  }

  /** The next file gets a Worker of its own. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #within(ms: number, otherwise: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(otherwise, ms);
  }
}

function gaveUp({ asked: { key }, known }: Job): FromMedia {
  return known === undefined ? { type: "failed", key } : { type: "facts", key, facts: known };
}

function post(port: Port, message: FromMedia): void {
  try {
    port.postMessage(message);
  } catch {
    // The frame went away in this moment.
  }
}
