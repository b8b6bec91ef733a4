// Where files are inspected: an offscreen document in Chromium, the event page in Firefox. One thing after another, in a
// Worker; the text checks of the background never wait for it. Every file is read before a picture is looked at.
import { Inspector } from "./inspector";
import type { FromInspector, FromMedia, Question, ToMedia } from "./messages";

type Port = chrome.runtime.Port;
type Asked = Extract<ToMedia, { type: "inspect" }>;
type Picture = Extract<ToMedia, { type: "picture" }>;

/** A look at a picture that takes longer is given up. */
const LOOK_MS = 1000;
/** The longest that a step of reading may take. */
const STEP_MS = 5000;
/** A file whose content script says nothing more. */
const SILENT_MS = 10_000;
const QUEUE = 100;

interface Job {
  readonly port: Port;
  readonly asked: Asked;
  /** Its facts are told; what is left is a look at a copy with this longest side. */
  readonly look?: number;
}

export class Host {
  readonly #inspector = new Inspector((answer) => this.#answered(answer), () => this.#end());
  readonly #idle: () => void;
  #files: Job[] = [];
  #pictures: Job[] = [];
  #ports = 0;
  #job: Job | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(this.#silence);
    if (message.type === "picture") this.#look(message);
    else this.#inspector.tell({ type: "bytes", start: message.start, data: message.data }, STEP_MS);
  }

  #ask(job: Job): void {
    if (this.#files.length + this.#pictures.length >= QUEUE) return post(job.port, { type: "end", key: job.asked.key });
    this.#files.push(job);
    this.#next();
  }

  #look({ width, height, data }: Picture): void {
    this.#inspector.tell({ type: "look", width, height, data }, LOOK_MS);
  }

  #left(port: Port): void {
    this.#ports -= 1;
    this.#forget((job) => job.port === port);
    if (this.#ports > 0) return;
    this.#inspector.stop();
    this.#idle();
  }

  #forget(which: (job: Job) => boolean): void {
    this.#files = this.#files.filter((job) => !which(job));
    this.#pictures = this.#pictures.filter((job) => !which(job));
    if (this.#job === undefined || !which(this.#job)) return;
    // What it still answers would be taken for the next file's.
    this.#inspector.stop();
    this.#ended();
  }

  #next(): void {
    if (this.#job !== undefined) return;
    this.#job = this.#files.shift() ?? this.#pictures.shift();
    if (this.#job === undefined) return;
    const { asked: { name, size }, look } = this.#job;
    if (look === undefined) this.#inspector.tell({ type: "inspect", name, size }, STEP_MS);
    else this.#question({ type: "picture", longestSide: look });
  }

  #answered(answer: FromInspector): void {
    const job = this.#job;
    if (job === undefined || answer.type === "ready") return;
    if (answer.type === "read") return this.#question(answer);
    const { port, asked: { key } } = job;
    if (answer.type === "sight") {
      if (answer.sight !== null) post(port, { type: "sight", key, sight: answer.sight });
      return this.#end();
    }
    post(port, { type: "facts", key, facts: answer.facts });
    if (answer.look === null) return this.#end();
    this.#pictures.push({ ...job, look: answer.look });
    this.#ended();
  }

  #question(question: Question): void {
    if (this.#job === undefined) return;
    const { port, asked: { key } } = this.#job;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#end(), SILENT_MS);
    post(port, { type: "asks", key, question });
  }

  /** Nothing more is said of the file, be it all told or given up: what was told stands. */
  #end(): void {
    if (this.#job !== undefined) post(this.#job.port, { type: "end", key: this.#job.asked.key });
    this.#ended();
  }

  #ended(): void {
    clearTimeout(this.#silence);
    this.#job = undefined;
    this.#next();
  }
}

function post(port: Port, message: FromMedia): void {
  try {
    port.postMessage(message);
  } catch {
    // The frame went away in this moment.
  }
}
