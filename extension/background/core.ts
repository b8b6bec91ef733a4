// The WASM instance: waits for it, keeps what happens meanwhile in order, and replaces it when it traps.
import init, { Background, __wbg_reset_state } from "omhu-background";

import type { Client } from "./clients";
import { openStore, type Store } from "./store";

type Task = (core: Background) => void;

/** A model; nothing where it cannot be read. */
async function read(name: string): Promise<Uint8Array> {
  try {
    const file = await fetch(chrome.runtime.getURL(name));
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

/** What must be answered even when the instance traps. */
export type OnFailure = () => void;

const FROZEN: Store = { all: {}, save: () => undefined };

export class Core {
  #core: Background | undefined;
  #store: Store = FROZEN;
  readonly #clients = new Map<number, Client>();
  readonly #waiting: [Task, OnFailure][] = [];
  readonly #asked = new Set<OnFailure>();
  #broken = false;

  async start(): Promise<void> {
    try {
      const module = init({ module_or_path: fetch(chrome.runtime.getURL("background.wasm")) });
      [this.#store] = await Promise.all([openStore(), module]);
      this.#core = new Background(this.#store);
    } catch {
      this.#giveUp();
      return;
    }
    this.run((core) => core.woke());
    for (const [task, failed] of this.#waiting.splice(0)) this.run(task, failed);
    void this.#loadModels();
  }

  /** The models of names, roles and meanings are as large as the module: nobody who waits for an answer waits for them. */
  async #loadModels(): Promise<void> {
    const [people, roles, meaning] = await Promise.all([read("people.bin"), read("roles.bin"), read("meaning.bin")]);
    this.run((core) => core.models(people, roles, meaning));
  }

  /** Runs a task now, or as soon as there is an instance. */
  run(task: Task, failed: OnFailure = () => undefined): void {
    if (this.#broken) {
      failed();
    } else if (this.#core === undefined) {
      this.#waiting.push([task, failed]);
    } else {
      try {
        task(this.#core);
      } catch {
        this.replace();
        failed();
      }
    }
  }

  /** Asks what is answered later. A trap in between is an answer too. */
  ask(question: (core: Background) => Promise<unknown> | undefined, answer: (given: unknown) => void, failed: OnFailure): void {
    this.run((core) => {
      const asked = question(core);
      if (asked === undefined) return;
      this.#asked.add(failed);
      void asked.then(answer, failed).finally(() => this.#asked.delete(failed));
    }, failed);
  }

  /** A frame connected, or is to be known to a new instance. */
  connect(client: Client): void {
    this.#clients.set(client.id, client);
    this.run(
      (core) => {
        if (!core.connect(client)) this.#refuse(client);
      },
      () => this.#refuse(client),
    );
  }

  disconnect(client: Client): void {
    this.#clients.delete(client.id);
    this.run((core) => core.disconnect(client.id));
  }

  /** The instance trapped: its memory cannot be trusted. A new one takes over what is kept and who is connected. */
  replace(): void {
    const clients = [...this.#clients.values()];
    for (const failed of this.#asked) failed();
    this.#asked.clear();
    for (const store of [this.#store, FROZEN]) {
      try {
        __wbg_reset_state();
        const core = new Background(store);
        for (const client of clients) core.connect(client);
        core.woke();
        this.#core = core;
        void this.#loadModels();
        return;
      } catch {
        // What is kept makes it trap: once more without.
      }
    }
    this.#giveUp();
  }

  #refuse(client: Client): void {
    this.#clients.delete(client.id);
    client.close();
  }

  #giveUp(): void {
    this.#core = undefined;
    this.#broken = true;
    for (const [, failed] of this.#waiting.splice(0)) failed();
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }
}
