// What a wake has to load: the module as it is, compressed, and its code.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

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
  let at = 8;
  while (at < bytes.length) {
    const id = bytes[at];
    const [length, body] = leb(bytes, at + 1);
    if (id === wanted) return length;
    at = body + length;
  }
  return 0;
}

function leb(bytes: Uint8Array, from: number): [number, number] {
  let value = 0;
  let at = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return [value, at];
  }
}
