import type { Driver } from "./driver";

export interface Mark {
  readonly kind: string;
  readonly words: string;
}

/** The words that are marked, by place, as the browser has them. */
export async function marks(driver: Driver, textarea: boolean): Promise<readonly Mark[]> {
  return textarea ? inTextarea(driver) : highlighted(driver);
}

function highlighted(driver: Driver): Promise<readonly Mark[]> {
  return driver.evaluate(() => {
    const { field } = window.__composer;
    const view = field.ownerDocument.defaultView;
    if (view === null) return [];
    const found = [...view.CSS.highlights].filter(([name]) => /^omhu-(?!open)/u.test(name)).flatMap(([name, highlight]) =>
      [...highlight].filter((range): range is Range => range instanceof view.Range).map((range) => {
        const before = field.ownerDocument.createRange();
        before.setStart(field, 0);
        before.setEnd(range.startContainer, range.startOffset);
        return { kind: name.slice("omhu-".length), words: range.toString(), at: before.toString().length };
      }));
    return found.sort((one, other) => one.at - other.at).map(({ kind, words }) => ({ kind, words }));
  });
}

/** The lines that are drawn, and what the textarea itself has above them. */
async function inTextarea(driver: Driver): Promise<readonly Mark[]> {
  const lines = await driver.look("omhu-marks", (root) =>
    [...root.querySelectorAll(".mark")].map((line) => {
      const { left, right, top } = line.getBoundingClientRect();
      return { kind: line.classList[1] ?? "", left, right, top };
    }));
  const found = await driver.evaluate((boxes) => {
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
