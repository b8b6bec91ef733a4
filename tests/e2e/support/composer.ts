import { expect, type Page } from "@playwright/test";
import { type PageName, pages } from "../../composers/pages";
import type { Medium } from "../../composers/page/media";

export interface Opening {
  readonly dark?: boolean;
  readonly reply?: boolean;
  readonly steps?: boolean;
}

const PUBLISH: Readonly<Record<PageName, string>> = {
  draft: "[data-testid='tweetButton']",
  draftInline: "[data-testid='tweetButtonInline']",
  lexical: "[role='dialog'] .go",
  lexicalPlain: "#focused-state-composer-submit [role='button']",
  quill: ".share-actions__primary-action",
  tiptap: "[data-testid='composerPublishBtn']",
  textarea: ".compose-form__submit button",
  textareaReact: ".compose-form__submit button",
};

/** A composer page as somebody who writes on it uses it. */
export class Composer {
  readonly #page: Page;
  readonly name: PageName;

  constructor(page: Page, name: PageName) {
    this.#page = page;
    this.name = name;
  }

  static async open(page: Page, name: PageName, opening: Opening = {}): Promise<Composer> {
    const address = new URL(pages[name].address);
    for (const [key, on] of Object.entries(opening)) if (on === true) address.searchParams.set(key, "");
    await page.goto(address.href);
    await page.waitForFunction(() => "__composer" in window && window.__composer.field.isConnected);
    const composer = new Composer(page, name);
    await composer.focus();
    return composer;
  }

  get publishButton(): string {
    return PUBLISH[this.name];
  }

  get isTextarea(): boolean {
    return this.name === "textarea" || this.name === "textareaReact";
  }

  /** Line breaks are the platform's own: a new line is Shift+Enter where Enter publishes. */
  async type(text: string): Promise<void> {
    const keys: readonly string[] = pages[this.name].keys;
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) await this.#page.keyboard.press(keys.includes("Enter") ? "Shift+Enter" : "Enter");
      await this.#page.keyboard.type(line);
    }
  }

  async paste(text: string): Promise<void> {
    await this.#page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.#page.keyboard.press("Control+V");
  }

  async clear(): Promise<void> {
    await this.focus();
    await this.#page.keyboard.press("Control+A");
    await this.#page.keyboard.press("Delete");
  }

  focus(): Promise<void> {
    return this.#page.evaluate(() => window.__composer.field.focus());
  }

  /** The writer pauses. */
  rest(): Promise<void> {
    return this.#page.evaluate(() => window.__composer.rest?.());
  }

  /** The editor's model. */
  model(): Promise<string> {
    return this.#page.evaluate(() => window.__composer.model());
  }

  /** What a reader sees in the field. */
  seen(): Promise<string> {
    return this.#page.evaluate(() => {
      const { field } = window.__composer;
      return (field instanceof HTMLTextAreaElement ? field.value : field.innerText).replace(/\u00A0/gu, " ").replace(/\n+/gu, "\n").trim();
    });
  }

  /** Model and screen agree, and both say this. */
  async expectText(text: string): Promise<void> {
    await expect.poll(async () => [(await this.model()).replace(/\u00A0/gu, " "), await this.seen()]).toEqual([text, text]);
  }

  published(): Promise<readonly string[]> {
    return this.#page.evaluate(() => window.__published);
  }

  violations(): Promise<readonly string[]> {
    return this.#page.evaluate(() => window.__violations);
  }

  async attach(medium: Medium): Promise<void> {
    await this.#page.click(`[data-add='${medium}']`);
    await this.focus();
  }

  publish(): Promise<void> {
    return this.#page.click(this.publishButton);
  }

  /** Where a word is on the screen: the middle of its last occurrence. */
  wordAt(word: string): Promise<{ x: number; y: number }> {
    return this.#page.evaluate((wanted) => {
      const walker = document.createTreeWalker(window.__composer.field, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? "").lastIndexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`no ${wanted}`);
    }, word);
  }
}
