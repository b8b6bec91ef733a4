import { expect } from "@playwright/test";
import type { Composer } from "./composer";
import { type Mark, marks } from "./marks";
import type { Driver } from "./driver";

/** What one part of the interface shows. */
export interface Part {
  readonly text: string;
  readonly label: string;
  /** The names of what can be pressed, in the order of Tab. */
  readonly buttons: readonly string[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export const CHIP = ".chip";
export const CARD = "section[role='dialog']";
export const PANEL = "aside";
export const GATE = "[role='alertdialog']";
export const TOAST = ".toast";
export const QUESTION = "[data-key='official']";

/** Omhu on a page, as the writer sees and uses it. */
export class Omhu {
  readonly #driver: Driver;
  readonly #composer: Composer;

  constructor(composer: Composer) {
    this.#driver = composer.driver;
    this.#composer = composer;
  }

  /** Calls a function with our closed root. */
  look<Result, Rest extends readonly unknown[]>(call: (root: ShadowRoot, ...rest: Rest) => Result, ...rest: Rest): Promise<Result | undefined> {
    return this.#driver.look("omhu-view", call, ...rest);
  }

  chip(): Promise<Part | undefined> {
    return this.part(CHIP);
  }

  card(): Promise<Part | undefined> {
    return this.part(CARD);
  }

  panel(): Promise<Part | undefined> {
    return this.part(PANEL);
  }

  gate(): Promise<Part | undefined> {
    return this.part(GATE);
  }

  marks(): Promise<readonly Mark[]> {
    return marks(this.#driver, this.#composer.isTextarea);
  }

  async words(): Promise<readonly string[]> {
    return (await this.marks()).map(({ words }) => words);
  }

  /** All that can be seen of Omhu and the text, for whoever reads why a test failed. */
  async scene(): Promise<string> {
    const text = await this.#composer.model();
    const parts = [CHIP, CARD, GATE, TOAST].map(async (css) => [css, (await this.part(css))?.text]);
    return JSON.stringify({ text, focused: await this.focused(), marks: await this.marks(), parts: await Promise.all(parts) });
  }

  /** A part, if it is there and can be seen. */
  part(css: string): Promise<Part | undefined> {
    return this.look((root, selector) => {
      const element = root.querySelector<HTMLElement>(selector);
      if (element === null || !element.checkVisibility()) return undefined;
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = (button: Element): string => button.getAttribute("aria-label") ?? button.textContent.trim();
      const buttons = [...element.querySelectorAll("button")].map(name);
      return { text: element.innerText, label: element.getAttribute("aria-label") ?? "", buttons, box: { x, y, width, height } };
    }, css);
  }

  /** Presses with the real pointer what a selector finds in our root. */
  async press(css: string): Promise<void> {
    let last: Spot | undefined;
    const settled = async (): Promise<boolean> => {
      const before = last;
      last = await this.#middle(css);
      return last !== undefined && before?.x === last.x && before.y === last.y;
    };
    await expect.poll(settled, { message: `nothing to press at ${css}`, intervals: [30] }).toBe(true);
    if (last !== undefined) await this.#driver.click(last.x, last.y);
  }

  /** The key of what has focus in our root, else its tag; undefined while focus is elsewhere. */
  focused(): Promise<string | undefined> {
    return this.look((root) => root.activeElement?.getAttribute("data-key") ?? root.activeElement?.localName);
  }

  async expectMarks(words: readonly string[]): Promise<void> {
    await expect.poll(() => this.words(), { intervals: [20, 50, 100] }).toEqual(words);
  }

  /** Chip and marks say twice the same. */
  async expectRest(): Promise<void> {
    let last = "";
    const same = async (): Promise<boolean> => {
      const before = last;
      last = JSON.stringify([await this.chip(), await this.marks()]);
      return last === before;
    };
    await expect.poll(same, { intervals: [300] }).toBe(true);
  }

  async expectPart(css: string, there = true): Promise<void> {
    await expect.poll(async () => (await this.part(css)) !== undefined, { message: css, intervals: [20, 50, 100] }).toBe(there);
  }

  async expectText(css: string, text: RegExp): Promise<void> {
    await expect.poll(async () => (await this.part(css))?.text ?? "", { message: css, intervals: [20, 50, 100] }).toMatch(text);
  }

  /** F8 until a card is there: in the very frame of a key it may close again. */
  openCard(): Promise<void> {
    return this.expectByPressing(CARD, () => this.#driver.press("F8"));
  }

  /** The pointer wanders a little and rests, until a card is there: right after a key none opens. */
  async pointAt(x: number, y: number): Promise<void> {
    let by = 0;
    await this.expectByPressing(CARD, () => this.#driver.move(x + (by = 1 - by), y));
  }

  /** Presses until a part has gone: what has just appeared is deaf for a moment. */
  async expectGone(css: string, pressed: string): Promise<void> {
    const look = async (): Promise<boolean> => {
      const at = await this.#middle(pressed);
      if (at !== undefined) await this.#driver.click(at.x, at.y);
      return (await this.part(css)) === undefined;
    };
    await expect.poll(look, { message: `${css} stays`, intervals: [100] }).toBe(true);
  }

  /** Does something again and again, as slowly as a person, until a part is there. */
  async expectByPressing(css: string, act: () => Promise<void>): Promise<void> {
    await act();
    const look = async (): Promise<boolean> => {
      const there = (await this.part(css)) !== undefined;
      if (!there) await act();
      return there;
    };
    await expect.poll(look, { message: css, intervals: [700] }).toBe(true);
  }

  async #middle(css: string): Promise<Spot | undefined> {
    const spot = await this.look((root, selector) => {
      const element = root.querySelector<HTMLElement>(selector);
      if (element === null || !element.checkVisibility()) return undefined;
      element.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return width === 0 ? undefined : { x: x + width / 2, y: y + height / 2 };
    }, css);
    if (spot === undefined) return undefined;
    const origin = await this.#driver.evaluate(() => window.__origin());
    return { x: origin.x + spot.x, y: origin.y + spot.y };
  }
}
