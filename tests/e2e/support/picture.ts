import type { Buffer } from "node:buffer";
import { PNG } from "pngjs";

/** In pixels of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Sort = (red: number, green: number, blue: number) => boolean;

/** The reds and ambers of the marks; no text and no field has one. */
const isMark: Sort = (red, green, blue) => red > 130 && red - blue > 60 && red - green > 30;
const isInk: Sort = (red, green, blue) => red + green + blue < 330;
/** The two strokes of a double line are one mark. */
const STROKES = 4;

/** What the screen shows, read from its pixels. */
export class Picture {
  readonly #png: PNG;
  readonly #scale: number;

  constructor(png: Buffer, scale: number) {
    this.#png = PNG.sync.read(png);
    this.#scale = scale;
  }

  /** The lines in a mark's colour within an area, top to bottom. */
  lines(area: Box, except?: Box): Box[] {
    let found: Box[] = [];
    for (const run of this.#runs(area, except)) {
      const touches = (box: Box): boolean => run.top - box.bottom <= STROKES / this.#scale && run.left < box.right && run.right > box.left;
      const whole = found.filter(touches).reduce((one, other) => ({
        left: Math.min(one.left, other.left), right: Math.max(one.right, other.right), top: Math.min(one.top, other.top), bottom: run.bottom,
      }), run);
      found = [...found.filter((box) => !touches(box)), whole];
    }
    return found;
  }

  /** The dark pixels within an area; undefined where there is none. */
  ink(area: Box): Box | undefined {
    const all = [...this.#pixels(area, isInk)];
    if (all.length === 0) return undefined;
    const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
    return this.#box(Math.min(...xs), Math.min(...ys), Math.max(...xs) + 1, Math.max(...ys) + 1);
  }

  /** Pixels side by side, row by row. */
  #runs(area: Box, except: Box | undefined): Box[] {
    const runs: { left: number; right: number; y: number }[] = [];
    for (const { x, y } of this.#pixels(area, isMark)) {
      if (except !== undefined && inside(x / this.#scale, y / this.#scale, except)) continue;
      const last = runs.at(-1);
      if (last?.y === y && last.right >= x - 1) last.right = x + 1;
      else runs.push({ left: x, right: x + 1, y });
    }
    return runs.map(({ left, right, y }) => this.#box(left, y, right, y + 1));
  }

  *#pixels({ left, top, right, bottom }: Box, is: Sort): Generator<{ x: number; y: number }> {
    const { width, height, data } = this.#png;
    const [fromX, toX] = [Math.max(0, Math.round(left * this.#scale)), Math.min(width, Math.round(right * this.#scale))];
    const [fromY, toY] = [Math.max(0, Math.round(top * this.#scale)), Math.min(height, Math.round(bottom * this.#scale))];
    for (let y = fromY; y < toY; y += 1) {
      for (let x = fromX; x < toX; x += 1) {
        const at = (y * width + x) * 4;
        if (is(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) yield { x, y };
      }
    }
  }

  #box(left: number, top: number, right: number, bottom: number): Box {
    const [one, two, three, four] = [left, top, right, bottom].map((at) => at / this.#scale) as [number, number, number, number];
    return { left: one, top: two, right: three, bottom: four };
  }
}

function inside(x: number, y: number, { left, top, right, bottom }: Box): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}
