// The functions of a module that still has its names.
import { Reader } from "./reader";

export interface Sized {
  readonly name: string;
  readonly bytes: number;
}

const IMPORTS = 2;
const CODE = 10;
const CUSTOM = 0;

/** Every function of the code section with its name, where the "name" section has one. */
export function functions(module: Uint8Array): readonly Sized[] {
  const reader = new Reader(module, 8);
  const sizes: number[] = [];
  let names = new Map<number, string>();
  let imported = 0;
  while (!reader.done) {
    const id = reader.byte();
    const length = reader.number();
    const section = new Reader(module, reader.at, reader.at + length);
    reader.at += length;
    if (id === IMPORTS) imported = imports(section);
    if (id === CODE) for (let left = section.number(); left > 0; left--) sizes.push(section.skip(section.number()));
    if (id === CUSTOM && section.text() === "name") names = named(section);
  }
  return sizes.map((bytes, at) => ({ name: names.get(at + imported) ?? "", bytes }));
}

/** How many functions come from outside. */
function imports(section: Reader): number {
  let count = 0;
  for (let left = section.number(); left > 0; left--) {
    section.text();
    section.text();
    const kind = section.byte();
    if (kind === 0) count += 1;
    if (kind === 0) section.number();
    else if (kind === 3) section.skip(2);
    else limits(section, kind);
  }
  return count;
}

/** Of a table (with the type of its elements) or a memory. */
function limits(section: Reader, kind: number): void {
  if (kind === 1) section.byte();
  const bounded = (section.byte() & 1) === 1;
  section.number();
  if (bounded) section.number();
}

function named(section: Reader): Map<number, string> {
  const names = new Map<number, string>();
  while (!section.done) {
    const kind = section.byte();
    const length = section.number();
    if (kind !== 1) {
      section.skip(length);
      continue;
    }
    for (let left = section.number(); left > 0; left--) names.set(section.number(), section.text());
  }
  return names;
}
