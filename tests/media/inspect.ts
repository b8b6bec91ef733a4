// Drives the shipped module as the extension does: by ranges, and with one grey copy of a picture.
import { execFileSync } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { basename, resolve } from "node:path";

import type { Facts } from "../../extension/types/Facts";
import type { MediaStep } from "../../extension/types/MediaStep";
import type { Sight } from "../../extension/types/Sight";

interface Inspection {
  next(): MediaStep;
  give(start: number, bytes: Uint8Array): void;
  free(): void;
}

interface Module {
  default(options: { module_or_path: WebAssembly.Module }): Promise<{ memory: WebAssembly.Memory }>;
  Inspection: new (name: string, size: number) => Inspection;
  look(width: number, height: number, grey: Uint8Array): Sight | null;
}

export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface Inspected {
  readonly facts: Facts;
  readonly reads: number;
  readonly bytes: number;
}

export const FOLDER = resolve("target/modules/media");

export class Media {
  private constructor(
    private readonly module: Module,
    private readonly linear: WebAssembly.Memory,
  ) {}

  static async load(): Promise<Media> {
    const module = (await import(`${FOLDER}/media.js`)) as Module;
    const compiled = await WebAssembly.compile(readFileSync(`${FOLDER}/media_bg.wasm`));
    const { memory } = await module.default({ module_or_path: compiled });
    return new Media(module, memory);
  }

  memory(): number {
    return this.linear.buffer.byteLength;
  }

  inspect(path: string, name = basename(path)): Inspected {
    const file = openSync(path, "r");
    const inspection = new this.module.Inspection(name, fstatSync(file).size);
    let [reads, bytes] = [0, 0];
    try {
      for (;;) {
        const step = inspection.next();
        if (step.type === "done") return { facts: step.facts, reads, bytes };
        const buffer = new Uint8Array(step.length);
        const length = readSync(file, buffer, 0, step.length, step.start);
        reads++;
        bytes += length;
        inspection.give(step.start, buffer.subarray(0, length));
      }
    } finally {
      inspection.free();
      closeSync(file);
    }
  }

  /** What is seen, and the milliseconds it took. */
  look({ width, height, pixels }: Grey): { readonly sight: Sight | null; readonly looked: number } {
    const begun = performance.now();
    const sight = this.module.look(width, height, pixels);
    return { sight, looked: performance.now() - begun };
  }
}

/** The picture as a browser would draw it, at most 640 pixels wide and high. */
export function grey(path: string): Grey | undefined {
  const scale = "scale='min(640,iw)':'min(640,ih)':force_original_aspect_ratio=decrease:flags=area,format=gray";
  const arguments_ = ["-v", "error", "-i", path, "-frames:v", "1", "-vf", scale, "-f", "image2pipe", "-c:v", "pgm", "-"];
  try {
    const made = execFileSync("ffmpeg", arguments_, { maxBuffer: 1 << 24, stdio: ["ignore", "pipe", "ignore"] });
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(made.subarray(0, 64).toString("latin1"));
    if (!head) return undefined;
    const [width, height] = [Number(head[1]), Number(head[2])];
    const pixels = new Uint8Array(made.subarray(head[0].length, head[0].length + width * height));
    return pixels.length === width * height ? { width, height, pixels } : undefined;
  } catch {
    return undefined;
  }
}
