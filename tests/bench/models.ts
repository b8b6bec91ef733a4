// What the models of language and of people's names cost: their size, and natively how long they take to begin and how fast they read.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

import { MODELS } from "./files";

const FILES: Readonly<Record<string, string>> = {
  language: "crates/reading/src/language/languages.bin",
  people: MODELS.people,
};

/** The most that a model may take in brotli, and the least that it must read in a second. */
const LIMITS: Readonly<Record<string, string>> = { language: "250,000 bytes, 20 MB/s", people: "350,000 bytes, 5 MB/s" };

/** Prints a line for each. */
export function models(): void {
  const texts = ["nb", "da", "en"].map((language) => `tests/bench/texts/${language}.txt`);
  const example = ["run", "--quiet", "--locked", "--release", "--package", "omhu-core", "--example", "models", "--"];
  const lines = execFileSync("cargo", [...example, ...texts], { encoding: "utf8" }).trim().split("\n");
  for (const [name = "", start, speed] of lines.map((line) => line.split(" "))) {
    const bytes = readFileSync(FILES[name] ?? "");
    console.log(`Model of ${name}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} in brotli; begins in ${start} ms, ${speed} MB/s natively (limits ${LIMITS[name]})`);
  }
}
