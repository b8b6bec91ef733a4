// What each rule adds: the bytes of its own functions, and the time that a check takes less when a policy turns it off.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { functions } from "./functions";
import { type Judge, omhu } from "./judges";
import { nth, samples } from "./texts";

const MODULE = "target/wasm32-unknown-unknown/wasm/omhu_background.wasm";
/** With the names that the shipped module has not. */
const NAMED = "target/bench/background.named.wasm";
const ROUNDS = 41;
const CHECKS = 28;
/** A browser compiles twice; what is run often, better. */
const WARM = 12;

/** Prints a line for each rule, the largest first. */
export async function benchRules(): Promise<void> {
  const bytes = sizes();
  const all = await judge({}, "all");
  const rows = [];
  for (const id of rules()) rows.push({ id, bytes: bytes.get(id) ?? 0, ms: await difference(all, await judge({ rules: { [id]: "off" } }, id)) });
  rows.sort((one, other) => other.bytes - one.bytes);
  console.log(`${"rule".padEnd(46)}${"bytes".padStart(8)}${"µs".padStart(8)}`);
  for (const { id, bytes, ms } of rows) console.log(`${id.padEnd(46)}${String(bytes).padStart(8)}${(ms * 1000).toFixed(1).padStart(8)}`);
  console.log("Microseconds of a mean text; up to ten are noise. What several rules read is read for the others when one is off.");
}

function judge(managed: object, name: string): Promise<Judge> {
  return omhu(resolve("target/modules/background"), managed, name);
}

/** How many milliseconds a check takes longer with all rules: by turns, the middle of the rounds' differences. */
async function difference(all: Judge, without: Judge): Promise<number> {
  for (let round = 0; round < WARM; round++) await time(without);
  const differences = [];
  for (let round = 0; round < ROUNDS; round++) differences.push(-(await time(without)) + (await time(all)));
  return differences.sort((one, other) => one - other)[ROUNDS >> 1] ?? 0;
}

async function time(judge: Judge): Promise<number> {
  const start = performance.now();
  for (let n = 0; n < CHECKS; n++) await judge.judge(nth(samples[n % samples.length]?.text ?? "", "new", n));
  return (performance.now() - start) / CHECKS;
}

function rules(): readonly string[] {
  const schema = JSON.parse(readFileSync("extension/manifest/managed-schema.json", "utf8")) as {
    readonly properties: { readonly rules: { readonly properties: Readonly<Record<string, unknown>> } };
  };
  return Object.keys(schema.properties.rules.properties);
}

/** By rule, the bytes of the functions that stand in its file. */
function sizes(): ReadonlyMap<string, number> {
  mkdirSync("target/bench", { recursive: true });
  execFileSync("node_modules/.bin/wasm-opt", ["-Oz", "-g", "--all-features", MODULE, "-o", NAMED]);
  const found = new Map<string, number>();
  for (const { name, bytes } of functions(readFileSync(NAMED))) {
    const [topic, rule] = path(name);
    if (topic === undefined || rule === undefined) continue;
    const id = `${topic}/${rule}`.replaceAll("_", "-");
    found.set(id, (found.get(id) ?? 0) + bytes);
  }
  return found;
}

/** Topic and file in a mangled name: "…9omhu_core5rules13personal_data4iban5judge…". */
function path(name: string): readonly string[] {
  const parts: string[] = [];
  let rest = name.split("9omhu_core5rules")[1] ?? "";
  for (let found = /^\d+/u.exec(rest); found !== null && parts.length < 2; found = /^\d+/u.exec(rest)) {
    const start = found[0].length;
    const end = start + Number(found[0]);
    parts.push(rest.slice(start, end));
    rest = rest.slice(end);
  }
  return parts;
}
