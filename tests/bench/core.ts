import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { harper, type Judge, omhu } from "./judges";
import { models } from "./models";
import { size } from "./size";
import { type Column, COLUMNS, nth, type Sample, samples } from "./texts";

interface Check {
  readonly text: string;
  readonly characters: number;
  readonly column: Column;
  readonly omhu_ms: number;
  readonly harper_ms: number;
}

/** As tests/e2e/late.spec.ts measures it. */
interface Keystroke {
  readonly p50: number;
  readonly p95: number;
  readonly stopped: { readonly p50: number; readonly p95: number };
  /** While faces are searched and a video of 2 GB is read. */
  readonly files: { readonly p50: number; readonly p95: number };
}

/** Bytes in brotli; nearly all of it is the face model. */
const MEDIA_LIMIT = 1_500_000;

/** CPU milliseconds of one check, over about this much time. */
const BUDGET_MS = 400;

/** A browser compiles twice: at once, and better what is run often. The first text that is measured is not to pay for it. */
async function warm(judge: Judge): Promise<void> {
  for (const { text } of samples) for (let n = 0; n < 40; n++) await judge.judge(nth(text, "new", n));
}

async function cost(judge: Judge, sample: Sample, column: Column): Promise<number> {
  for (let n = 0; n < 3; n++) await judge.judge(nth(sample.text, column, n));
  const start = process.cpuUsage();
  const until = performance.now() + BUDGET_MS;
  let checks = 0;
  while (performance.now() < until) await judge.judge(nth(sample.text, column, checks++ % 100));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / checks;
}

/** Prints what a check costs, ours beside harper.js, and writes target/bench.json. */
export async function benchCore(): Promise<void> {
  const folder = resolve("target/modules/background");
  const ours = await omhu(folder);
  const theirs = await harper();
  for (const judge of [ours, theirs]) await warm(judge);
  const check: Check[] = [];
  for (const sample of samples) {
    for (const column of COLUMNS) {
      const [omhu_ms, harper_ms] = [await cost(ours, sample, column), await cost(theirs, sample, column)];
      check.push({ text: sample.name, characters: sample.text.length, column, omhu_ms, harper_ms });
    }
  }

  const fresh = await omhu(folder);
  for (let n = 0; n < 2000; n++) {
    const { text } = samples[n % samples.length] ?? { text: "" };
    await fresh.judge(nth(text, "new", n));
  }

  const keystroke = existsSync("target/keystroke.json")
    ? (JSON.parse(readFileSync("target/keystroke.json", "utf8")) as Keystroke)
    : undefined;
  const wasm = size("target/extension/chromium/background.wasm");
  const media = size("target/modules/media/media_bg.wasm");
  const wake_ms = Object.values(ours.wake).reduce((sum, part) => sum + part, 0);
  const memory = fresh.memory();
  writeFileSync("target/bench.json", JSON.stringify({ check, wake_ms, wake: ours.wake, wasm, media, memory, keystroke_ms: keystroke ?? null }));

  const ms = (value: number): string => value.toFixed(value < 1 ? 3 : 1).padStart(9);
  console.log("CPU milliseconds a check. The tasks differ: harper.js looks for English grammar, Omhu for what must not be published.");
  console.log(`${"text".padEnd(10)}${"column".padEnd(8)}${"Omhu".padStart(9)}${"harper".padStart(9)}${"times".padStart(9)}`);
  for (const row of check) {
    console.log(`${row.text.padEnd(10)}${row.column.padEnd(8)}${ms(row.omhu_ms)}${ms(row.harper_ms)}${ms(row.harper_ms / row.omhu_ms)}`);
  }
  console.log(`\nWake in Node: ${Object.entries(ours.wake).map(([part, time]) => `${part} ${time.toFixed(1)}`).join(", ")} = ${wake_ms.toFixed(1)} ms`);
  console.log(`WASM: ${wasm.raw} bytes, ${wasm.brotli} in brotli, ${wasm.code} of code`);
  models();
  console.log(`WASM for attached files: ${media.raw} bytes, ${media.brotli} in brotli (limit ${MEDIA_LIMIT})`);
  console.log(`Linear memory after 2,000 drafts: ${memory} bytes`);
  console.log(keystroke ? `Keystroke to marks in Chromium: median ${keystroke.p50.toFixed(0)} ms, 95 % ${keystroke.p95.toFixed(0)} ms; worker stopped: ${keystroke.stopped.p50.toFixed(0)} and ${keystroke.stopped.p95.toFixed(0)} ms; while files are looked at: ${keystroke.files.p50.toFixed(0)} and ${keystroke.files.p95.toFixed(0)} ms` : "Keystroke to marks: not measured (just test writes it)");
}
