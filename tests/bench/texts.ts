// The texts that are judged, and the three ways in which they come.
import { readFileSync } from "node:fs";

export interface Sample {
  readonly name: string;
  readonly text: string;
}

export type Column = "same" | "typing" | "new";
export const COLUMNS: readonly Column[] = ["same", "typing", "new"];

const LENGTHS: readonly (readonly [string, number])[] = [
  ["en", 280],
  ["en", 1000],
  ["en", 3000],
  ["nb", 280],
  ["nb", 1000],
  ["da", 280],
  ["da", 1000],
];

export const samples: readonly Sample[] = LENGTHS.map(([language, length]) => ({
  name: `${language}-${length}`,
  text: readFileSync(`tests/bench/texts/${language}.txt`, "utf8").slice(0, length),
}));

/** The text as it is judged the nth time: the same, one letter longer, or with every sentence changed. */
export function nth(text: string, column: Column, n: number): string {
  if (column === "same") return text;
  if (column === "typing") return text + "and so on ".repeat(1 + Math.floor(n / 10)).slice(0, n + 1);
  return text.replaceAll(/[.!?]/gu, (end) => ` ${n}${end}`);
}
