import type { Page } from "@playwright/test";
import { Shadow } from "./shadow";

export interface Mark {
  readonly kind: string;
  readonly words: string;
}

/** The words that are marked, by place, as the browser has them. */
export async function marks(page: Page, textarea: boolean): Promise<readonly Mark[]> {
  return textarea ? inTextarea(page) : highlighted(page);
}

function highlighted(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() => {
    const found = [...CSS.highlights].filter(([name]) => /^omhu-(?!open)/u.test(name)).flatMap(([name, highlight]) =>
      [...highlight].filter((range) => range instanceof Range).map((range) => {
        const before = new Range();
        before.setStart(window.__composer.field, 0);
        before.setEnd(range.startContainer, range.startOffset);
        return { kind: name.slice("omhu-".length), words: range.toString(), at: before.toString().length };
      }));
    return found.sort((one, other) => one.at - other.at).map(({ kind, words }) => ({ kind, words }));
  });
}

/** The lines that are drawn, and what the textarea itself has above them. */
async function inTextarea(page: Page): Promise<readonly Mark[]> {
  const lines = await new Shadow(page, "omhu-marks").look((root) =>
    [...root.querySelectorAll(".mark")].map((line) => {
      const { left, right, top } = line.getBoundingClientRect();
      return { kind: line.classList[1] ?? "", left, right, top };
    }));
  const found = await page.evaluate((boxes) => {
    const field = window.__composer.field as HTMLTextAreaElement;
    const at = (x: number, y: number): number => document.caretPositionFromPoint(x, y)?.offset ?? -1;
    return boxes.map(({ kind, left, right, top }) => {
      const [start, end] = [at(left + 1, top - 6), at(right - 1, top - 6)];
      return { kind, start, end, words: field.value.slice(start, end) };
    });
  }, lines ?? []);
  found.sort((one, other) => one.start - other.start);
  // A mark that goes on in the next line is drawn as two.
  const whole: (typeof found)[number][] = [];
  for (const mark of found) {
    const last = whole.at(-1);
    if (last?.end !== mark.start || last.kind !== mark.kind) whole.push(mark);
    else whole.splice(-1, 1, { ...last, end: mark.end, words: last.words + mark.words });
  }
  return whole.map(({ kind, words }) => ({ kind, words }));
}
