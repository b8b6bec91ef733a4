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
      [...highlight].map((range) => {
        const before = new Range();
        before.setStart(window.__composer.field, 0);
        before.setEnd(range.startContainer, range.startOffset);
        return { kind: name.slice("omhu-".length), words: String(range), at: before.toString().length };
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
      return { kind, words: field.value.slice(start, end), start };
    });
  }, lines ?? []);
  return found.sort((one, other) => one.start - other.start).map(({ kind, words }) => ({ kind, words }));
}
