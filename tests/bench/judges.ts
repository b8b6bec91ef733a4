// The two that are compared: our shipped worker, and harper.js. Their tasks differ.
import { readFileSync } from "node:fs";
import { LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";

import { MODELS } from "./files";

export interface Judge {
  readonly name: "omhu" | "harper";
  judge(text: string): Promise<void>;
}

/** What the worker's module exports, as far as the bench drives it. */
interface Module {
  default(options: { module_or_path: WebAssembly.Module }): Promise<{ memory: WebAssembly.Memory }>;
  Background: new (store: object) => Background;
}

interface Background {
  connect(client: object): boolean;
  message(id: number, message: object): void;
  models(people: Uint8Array, roles: Uint8Array, meaning: Uint8Array): void;
}

/** Milliseconds of each part. */
export type Wake = Readonly<Record<"compile" | "instantiate" | "start" | "first", number>>;

export interface Omhu extends Judge {
  readonly wake: Wake;
  memory(): number;
}

const ID = "omhu";

/** As much of a browser as the worker asks for when a draft comes. */
function browser(): object {
  const nothing = (): Promise<undefined> => Promise.resolve(undefined);
  return {
    runtime: { id: ID, getManifest: () => ({ host_permissions: ["https://x.com/*"] }), getURL: (path: string) => `omhu:/${path}` },
    i18n: { getUILanguage: () => "nb" },
    action: { setIcon: nothing, setBadgeText: nothing, setBadgeTextColor: nothing, setBadgeBackgroundColor: nothing },
    storage: { managed: { get: () => Promise.resolve({}) } },
  };
}

/** `managed` is the policy that an organisation set; those with names of their own can be used side by side. */
export async function omhu(folder: string, managed: object = {}, name = ""): Promise<Omhu> {
  Object.assign(globalThis, { chrome: browser() });
  const bytes = readFileSync(`${folder}/background_bg.wasm`);
  const shell = (await import(`${folder}/background.js?${name}`)) as Module;
  const times = [performance.now()];
  const mark = (): number => times.push(performance.now());
  const module = await WebAssembly.compile(bytes);
  mark();
  const { memory } = await shell.default({ module_or_path: module });
  mark();
  const background = new shell.Background({ all: { managed }, save: () => undefined });
  let answers = 0;
  const post = (message: { type: string }): number => (answers += message.type === "report" ? 1 : 0);
  background.connect({ id: 1, sender: ID, tab: 1, frame: 0, host: "x.com", open: 0, post });
  mark();
  const judge = (text: string): Promise<void> => {
    const before = answers;
    background.message(1, { type: "check", key: 1, draft: draft(text) });
    if (answers !== before + 1) throw new Error("the worker gave no report");
    return Promise.resolve();
  };
  await judge("Ring meg på 99 88 77 66.");
  mark();
  background.models(readFileSync(MODELS.people), readFileSync(MODELS.roles), readFileSync(MODELS.meaning));
  const [compile = 0, instantiate = 0, start = 0, first = 0] = times.slice(1).map((time, at) => time - (times[at] ?? time));
  return { name: "omhu", wake: { compile, instantiate, start, first }, memory: () => memory.buffer.byteLength, judge };
}

function draft(text: string): object {
  return {
    text,
    platform: "x",
    composer: "post",
    account: { kind: "official", handle: "altakommune" },
    author: { role: "communications" },
    attachments: [],
    extra: [],
    thread: [],
    audience: "public",
  };
}

export async function harper(): Promise<Judge> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    name: "harper",
    judge: async (text) => {
      await linter.lint(text);
    },
  };
}
