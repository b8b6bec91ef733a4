import { expect } from "@playwright/test";
import { type PageName, pages } from "../../composers/pages";
import type { Medium } from "../../composers/page/media";
import { type Driver, paste } from "./driver";
import type { Box } from "./picture";

export interface Opening {
  readonly dark?: boolean;
  readonly reply?: boolean;
  readonly steps?: boolean;
}

/** A composer page as somebody who writes on it uses it. */
export class Composer {
  readonly driver: Driver;
  readonly name: PageName;

  private constructor(driver: Driver, name: PageName) {
    this.driver = driver;
    this.name = name;
  }

  static async open(driver: Driver, name: PageName, opening: Opening = {}): Promise<Composer> {
    const address = new URL(pages[name].address);
    for (const [key, on] of Object.entries(opening)) if (on === true) address.searchParams.set(key, "");
    await driver.open(address.href);
    await expect.poll(() => driver.evaluate(() => "__composer" in window && window.__composer.field.isConnected)).toBe(true);
    const composer = new Composer(driver, name);
    await composer.focus();
    return composer;
  }

  get publishButton(): string {
    return pages[this.name].button;
  }

  get isTextarea(): boolean {
    return "native" in pages[this.name];
  }

  /** Line breaks are the platform's own: a new line is Shift+Enter where Enter publishes. */
  async type(text: string): Promise<void> {
    const keys: readonly string[] = pages[this.name].keys;
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) await this.driver.press(keys.includes("Enter") ? "Shift+Enter" : "Enter");
      if (line !== "") await this.driver.type(line);
    }
  }

  paste(text: string): Promise<void> {
    return paste(this.driver, text);
  }

  async clear(): Promise<void> {
    await this.focus();
    await this.jump("Control+A");
    await this.driver.press("Delete");
  }

  /** Keys that move the caret. Fingers are slower than the page's `selectionchange`; keys of the next frame are not, and Slate puts them where the caret was. */
  async jump(keys: string): Promise<void> {
    await this.driver.press(keys);
    await this.driver.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }

  focus(): Promise<void> {
    return this.driver.evaluate(() => window.__composer.field.focus());
  }

  /** The writer pauses. */
  rest(): Promise<void> {
    return this.driver.evaluate(() => window.__composer.rest?.());
  }

  /** The editor's model. */
  model(): Promise<string> {
    return this.driver.evaluate(() => window.__composer.model());
  }

  /** What a reader sees in the field. */
  seen(): Promise<string> {
    return this.driver.evaluate(() => {
      const { field } = window.__composer;
      if ("value" in field) return String(field.value);
      const pictures = [...field.querySelectorAll("img[alt]:not([alt=''])")];
      // Pictures are words to a reader; the text is looked at in a copy.
      const copy = field.cloneNode(true) as HTMLElement;
      if (pictures.length === 0) return field.innerText.replace(/\u00A0/gu, " ").replace(/\u200B/gu, "").replace(/\n+/gu, "\n").trim();
      for (const picture of copy.querySelectorAll("img[alt]")) picture.replaceWith(picture.getAttribute("alt") ?? "");
      return [...copy.children].map(({ textContent }) => textContent).join("\n").replace(/\u00A0/gu, " ").trim();
    });
  }

  /** Model and screen agree, and both say this. */
  async expectText(text: string): Promise<void> {
    await expect.poll(async () => [(await this.model()).replace(/\u00A0/gu, " "), await this.seen()]).toEqual([text, text]);
  }

  published(): Promise<readonly string[]> {
    return this.driver.evaluate(() => window.__published);
  }

  violations(): Promise<readonly string[]> {
    return this.driver.evaluate(() => window.__violations);
  }

  async attach(medium: Medium): Promise<void> {
    await this.#press(`[data-add='${medium}']`);
    await this.focus();
  }

  publish(): Promise<void> {
    return this.#press(this.publishButton);
  }

  focusButton(): Promise<void> {
    return this.driver.evaluate((css) => {
      const root = window.__composer.field.getRootNode() as Document | ShadowRoot;
      root.querySelector<HTMLElement>(css)?.focus();
    }, this.publishButton);
  }

  /** A script of the page publishes by its form; false where there is no form that publishes. */
  submitByScript(): Promise<boolean> {
    return this.driver.evaluate((css) => {
      const button = window.__composer.field.closest("form")?.querySelector<HTMLButtonElement>(css);
      if (button?.type !== "submit") return false;
      button.form?.requestSubmit();
      return true;
    }, this.publishButton);
  }

  /** Where the field can be seen, and where the words stand that no mirror is needed for. */
  layout(words: readonly string[]): Promise<{ area: Box; words: Box[]; origin: { x: number; y: number } }> {
    return this.driver.evaluate((wanted) => {
      const { field } = window.__composer;
      const origin = window.__origin();
      const moved = ({ left, top, right, bottom }: DOMRect): Box => ({ left: left + origin.x, top: top + origin.y, right: right + origin.x, bottom: bottom + origin.y });
      const whole = moved(field.getBoundingClientRect());
      const area = { left: Math.max(0, whole.left), top: Math.max(0, whole.top), right: Math.min(innerWidth, whole.right), bottom: Math.min(innerHeight, whole.bottom) };
      const found: Box[] = [];
      const isNative = "value" in field;
      const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      for (let node = isNative ? null : walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const word of wanted) {
          const at = (node.nodeValue ?? "").indexOf(word);
          if (at < 0) continue;
          const range = field.ownerDocument.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          found.push(...[...range.getClientRects()].filter(({ width }) => width > 1).map(moved));
        }
      }
      const seen = found.filter(({ top, bottom }) => top >= area.top && bottom <= area.bottom - 4);
      return { area, words: seen, origin };
    }, words);
  }

  /** The publish control has the focus. */
  buttonFocused(): Promise<boolean> {
    return this.driver.evaluate((css) => {
      const root = window.__composer.field.getRootNode() as Document | ShadowRoot;
      return root.activeElement?.matches(css) === true;
    }, this.publishButton);
  }

  /** Presses what a selector finds in the composer with the real pointer, once it stands still. */
  async #press(css: string): Promise<void> {
    let last = "";
    let spot: { x: number; y: number } | undefined;
    const still = async (): Promise<boolean> => {
      const before = last;
      spot = await this.#middle(css);
      last = JSON.stringify(spot);
      return spot !== undefined && last === before;
    };
    await expect.poll(still, { message: `nothing to press at ${css}`, intervals: [20] }).toBe(true);
    if (spot !== undefined) await this.driver.click(spot.x, spot.y);
  }

  #middle(css: string): Promise<{ x: number; y: number } | undefined> {
    return this.driver.evaluate((selector) => {
      const { field } = window.__composer;
      const root = field.isConnected ? (field.getRootNode() as Document | ShadowRoot) : document;
      const element = root.querySelector(selector);
      if (element === null) return undefined;
      element.scrollIntoView({ block: "nearest" });
      const [box, origin] = [element.getBoundingClientRect(), window.__origin()];
      return { x: origin.x + box.left + box.width / 2, y: origin.y + box.top + box.height / 2 };
    }, css);
  }

  /** Where a word is on the screen: the middle of its last occurrence. */
  wordAt(word: string): Promise<{ x: number; y: number }> {
    return this.driver.evaluate((wanted) => {
      const walker = document.createTreeWalker(window.__composer.field, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? "").lastIndexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        const origin = window.__origin();
        return { x: origin.x + box.left + box.width / 2, y: origin.y + box.top + box.height / 2 };
      }
      throw new Error(`no ${wanted}`);
    }, word);
  }
}
