// The place where files are inspected, with a Worker that answers when the test says: what is done first, and what is told.
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, mock, test } from "node:test";

import { Host } from "../../extension/media/host";
import type { FromInspector, FromMedia, ToInspector, ToMedia } from "../../extension/media/messages";
import type { Facts } from "../../extension/types/Facts";

class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly told: ToInspector[] = [];
  gone = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(message: ToInspector): void {
    this.told.push(message);
    if (message.type === "module") this.answers({ type: "ready" });
  }

  terminate(): void {
    this.gone = true;
  }

  answers(data: FromInspector): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

let compiled = 0;
Object.assign(globalThis, { Worker: FakeWorker, fetch: () => Promise.resolve({ arrayBuffer: () => Promise.resolve() }) });
WebAssembly.compile = () => {
  compiled += 1;
  return Promise.resolve({} as WebAssembly.Module);
};

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
afterEach(() => mock.timers.reset());

type Listener<T> = (message: T) => void;

class FakePort {
  readonly heard: FromMedia[] = [];
  readonly #listeners: Listener<ToMedia>[] = [];
  readonly onMessage = { addListener: (listener: Listener<ToMedia>) => this.#listeners.push(listener) };
  readonly onDisconnect = { addListener: () => undefined };

  postMessage(message: FromMedia): void {
    this.heard.push(message);
  }

  says(message: ToMedia): void {
    for (const listener of this.#listeners) listener(message);
  }

  types(): readonly string[] {
    return this.heard.map((message) => ("key" in message ? `${message.type} ${String(message.key)}` : message.type));
  }
}

const facts = { incomplete: false } as Facts;
const picture: FromInspector = { type: "done", facts, look: 640 };
const other: FromInspector = { type: "done", facts, look: null };

/** A place with a picture, a video and another picture to inspect. */
async function begun(): Promise<{ port: FakePort; worker: () => FakeWorker }> {
  const port = new FakePort();
  new Host(() => undefined).connect(port as unknown as chrome.runtime.Port);
  ["a.png", "film.mp4", "b.png"].forEach((name, key) => port.says({ type: "inspect", key, name, size: 1 }));
  await settled();
  const worker = (): FakeWorker => FakeWorker.all.at(-1) ?? assert.fail("no Worker");
  return { port, worker };
}

/** The module has come and been handed over. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}

void test("every file is read before a picture is looked at", async () => {
  const { port, worker } = await begun();
  assert.deepEqual(worker().told.map(({ type }) => type), ["module", "inspect"]);
  for (const answer of [picture, other, picture]) worker().answers(answer);
  assert.deepEqual(port.types(), ["ready", "facts 0", "facts 1", "end 1", "facts 2", "asks 0"]);
  port.says({ type: "picture", key: 0, width: 1, height: 1, data: "AA==" });
  worker().answers({ type: "sight", sight: { faces: [], textShare: 0 } });
  assert.deepEqual(port.types().slice(6), ["sight 0", "end 0", "asks 2"]);
});

void test("a look that takes too long is given up with its Worker; what was told stands, and the next begins at once", async () => {
  const { port, worker } = await begun();
  for (const answer of [picture, other, picture]) worker().answers(answer);
  const [first, modules] = [worker(), compiled];
  port.says({ type: "picture", key: 0, width: 1, height: 1, data: "AA==" });
  mock.timers.tick(999);
  assert.equal(first.gone, false);
  mock.timers.tick(1);
  assert.equal(first.gone, true);
  assert.deepEqual(port.types().slice(6), ["end 0", "asks 2"]);
  port.says({ type: "picture", key: 2, width: 1, height: 1, data: "AA==" });
  await settled();
  // A Worker that starts slowly takes nothing from the time to look.
  assert.deepEqual(worker().told.map(({ type }) => type), ["module", "look"]);
  assert.equal(compiled, modules);
});

void test("a file that the page took back, and one whose page says nothing, leave the others their turn", async () => {
  const { port, worker } = await begun();
  port.says({ type: "forget", key: 0 });
  await settled();
  worker().answers({ type: "read", start: 0, length: 1 });
  assert.deepEqual(port.types(), ["ready", "asks 1"]);
  mock.timers.tick(10_000);
  assert.deepEqual(port.types(), ["ready", "asks 1", "end 1"]);
  worker().answers(picture);
  assert.deepEqual(port.types().slice(3), ["facts 2", "asks 2"]);
});
