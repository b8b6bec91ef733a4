// The worker's shell and the real module in Node: nothing is lost while it starts, nor when it traps.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import type { Client } from "../../extension/background/clients";
import { Core } from "../../extension/background/core";
import type { FromWorker } from "../../extension/types/FromWorker";
import { MODELS } from "../bench/files";

const MODULE = "target/modules/background/background_bg.wasm";
const FILES: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(MODELS).map(([name, path]) => [`omhu:/${name}.bin`, path]));
const saved: Record<string, unknown> = {};

/** As much of a browser as the worker asks for. */
const nothing = (): Promise<undefined> => Promise.resolve(undefined);
Object.assign(globalThis, {
  chrome: {
    runtime: { id: "omhu", getManifest: () => ({ host_permissions: ["https://x.com/*"] }), getURL: (path: string) => `omhu:/${path}` },
    i18n: { getUILanguage: () => "nb" },
    action: { setIcon: nothing, setBadgeText: nothing, setBadgeTextColor: nothing, setBadgeBackgroundColor: nothing },
    tabs: { sendMessage: nothing },
    storage: {
      managed: { get: () => Promise.resolve({}) },
      local: {
        setAccessLevel: nothing,
        get: () => Promise.resolve({ ...saved }),
        set: (values: object) => Promise.resolve(void Object.assign(saved, values)),
      },
    },
  },
  fetch: (address: string) => Promise.resolve(new Response(readFileSync(FILES[address] ?? MODULE), { headers: { "content-type": "application/wasm" } })),
});

type Heard = FromWorker["type"];

class Frame implements Client {
  static last = 0;
  readonly id = (Frame.last += 1);
  readonly sender: string;
  readonly tab = 7;
  readonly frame = 0;
  readonly host: string;
  open = 0;
  busy = false;
  closed = false;
  readonly heard: FromWorker[] = [];

  constructor(host = "x.com", sender = "omhu") {
    this.host = host;
    this.sender = sender;
  }

  post(message: unknown): void {
    this.heard.push(message as FromWorker);
  }

  close(): void {
    this.closed = true;
  }

  types(): readonly Heard[] {
    return this.heard.map(({ type }) => type);
  }
}

function check(core: Core, frame: Frame, key: number, failed?: () => void): void {
  const draft = { text: "Hei", platform: "x", account: { handle: "alta" } };
  core.run((instance) => instance.message(frame.id, { type: "check", key, draft }), failed);
}

/** Nothing of an instance is under way any more. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function trap(): never {
  throw new WebAssembly.RuntimeError("unreachable");
}

void test("a module that cannot be loaded leaves no frame waiting", async () => {
  const whole = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(new Response("no module"));
  const [core, frame] = [new Core(), new Frame()];
  core.connect(frame);
  let failed = 0;
  check(core, frame, 5, () => (failed += 1));
  await core.start();
  globalThis.fetch = whole;
  assert.equal(failed, 1);
  assert.equal(frame.closed, true);
});

void test("what comes before the module is there is handled in order", async () => {
  const [core, frame] = [new Core(), new Frame()];
  core.connect(frame);
  check(core, frame, 1);
  assert.deepEqual(frame.types(), []);
  await core.start();
  assert.deepEqual(frame.types(), ["hello", "report"]);
});

void test("a frame of another extension, and one where Omhu is not wanted, are refused", async () => {
  const core = new Core();
  await core.start();
  const frames = [new Frame("x.com", "other"), new Frame("example.com"), new Frame("")];
  for (const frame of frames) core.connect(frame);
  assert.deepEqual(frames.map(({ closed }) => closed), [true, true, false]);
});

void test("a trap fails one message, and everybody goes on with a new instance", async () => {
  const [core, one, other] = [new Core(), new Frame(), new Frame()];
  await core.start();
  core.connect(one);
  core.connect(other);
  core.run((instance) => instance.message(one.id, { type: "badge", open: 4 }));
  core.run((instance) => instance.message(one.id, { type: "setAccount", platform: "x", handle: "alta", kind: "official" }));
  await quiet();
  let failed = 0;
  core.ask(() => new Promise(() => undefined), () => undefined, () => (failed += 1));
  core.run(trap, () => (failed += 1));
  assert.equal(failed, 2, "the message, and the page that waited for an answer");
  check(core, one, 2);
  check(core, other, 3);
  for (const frame of [one, other]) {
    const report = frame.heard.at(-1);
    assert.equal(report?.type, "report");
    assert.equal(report.account, "official", "the writer's answer is kept");
  }
  assert.equal(one.open, 4, "the badge is kept");
});

void test("what is kept and cannot be read does not stop the worker", async () => {
  Object.assign(saved, { hosts: 7, accounts: ["x"], rulesOff: { a: 1 }, managed: "no policy", counts: null });
  const [core, frame] = [new Core(), new Frame()];
  await core.start();
  core.connect(frame);
  check(core, frame, 4);
  assert.deepEqual(frame.types(), ["hello", "report"]);
});
