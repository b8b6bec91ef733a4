// The Worker that inspects: started when it is needed, stopped where it takes too long. The module is compiled once, so
// that the next Worker begins where the last one was stopped.
import type { FromInspector, ToInspector } from "./messages";

/** Compiling the module and starting a Worker, on a machine that has much to do. */
const START_MS = 20_000;

type Answer = Exclude<FromInspector, { type: "ready" }>;

export class Inspector {
  readonly #answered: (answer: Answer) => void;
  readonly #failed: () => void;
  #module: Promise<WebAssembly.Module> | undefined;
  #worker: Worker | undefined;
  #ready = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waits: { readonly message: ToInspector; readonly ms: number } | undefined;

  /** `failed`: it trapped or took too long, and the Worker is gone. */
  constructor(answered: (answer: Answer) => void, failed: () => void) {
    this.#answered = answered;
    this.#failed = failed;
  }

  /** Says one thing, to be answered within so many milliseconds once the Worker is ready. */
  tell(message: ToInspector, ms: number): void {
    this.#waits = { message, ms };
    if (this.#ready) this.#hand();
    else if (this.#worker === undefined) this.#start();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    this.#waits = undefined;
  }

  #start(): void {
    const worker = new Worker("media.js");
    worker.addEventListener("message", ({ data }: MessageEvent<FromInspector>) => this.#heard(data));
    worker.addEventListener("error", () => this.#fail());
    this.#worker = worker;
    this.#within(START_MS);
    this.#module ??= compiled();
    this.#module.then((module) => worker.postMessage({ type: "module", module } satisfies ToInspector), () => {
      this.#module = undefined;
      if (this.#worker === worker) this.#fail();
    });
  }

  #heard(message: FromInspector): void {
    clearTimeout(this.#timer);
    if (message.type !== "ready") return this.#answered(message);
    this.#ready = true;
    this.#hand();
  }

  #hand(): void {
    if (this.#waits === undefined) return;
    const { message, ms } = this.#waits;
    this.#waits = undefined;
    this.#worker?.postMessage(message);
    this.#within(ms);
  }

  #within(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail(), ms);
  }

  #fail(): void {
    this.stop();
    this.#failed();
  }
}

async function compiled(): Promise<WebAssembly.Module> {
  const file = await fetch("media.wasm");
  return WebAssembly.compile(await file.arrayBuffer());
}
