// What a wake has to load: the module as it is, compressed, and its code.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { Reader } from "./reader";

export interface Size {
  readonly raw: number;
  readonly brotli: number;
  readonly code: number;
}

const CODE_SECTION = 10;

export function size(path: string): Size {
  const bytes = readFileSync(path);
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length, code: section(bytes, CODE_SECTION) };
}

function section(bytes: Uint8Array, wanted: number): number {
  const reader = new Reader(bytes, 8);
  while (!reader.done) {
    const id = reader.byte();
    const length = reader.skip(reader.number());
    if (id === wanted) return length;
  }
  return 0;
}
