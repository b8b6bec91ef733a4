import { type BrowserContext, expect, type Page, type Worker } from "@playwright/test";
import type { AccountKind } from "../../../extension/types/AccountKind";
import type { FromPage } from "../../../extension/types/FromPage";
import type { ToPage } from "../../../extension/types/ToPage";
import { NAMES, type PageName } from "../../composers/pages";
import { accountsOf } from "./accounts";

/** The extension's own process, asked from a page of its own as the popup does. */
export class Extension {
  readonly id: string;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, id: string) {
    this.#context = context;
    this.id = id;
  }

  static async in(context: BrowserContext): Promise<Extension> {
    const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const extension = new Extension(context, new URL(worker.url()).hostname);
    await extension.#registered();
    return extension;
  }

  /** A page that is opened before the worker has registered its scripts gets them late, and holds nothing. */
  async #registered(): Promise<void> {
    const page = await this.open();
    const scripts = (): Promise<number> => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(scripts, { message: "registered content scripts", intervals: [20, 50, 100] }).toBeGreaterThan(0);
    await page.close();
  }

  async open(path = "pages/popup.html"): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(`chrome-extension://${this.id}/${path}`);
    return page;
  }

  async ask(...messages: readonly FromPage[]): Promise<readonly ToPage[]> {
    const page = await this.open();
    const send = (all: readonly FromPage[]): Promise<ToPage[]> => Promise.all(all.map((one) => chrome.runtime.sendMessage<FromPage, ToPage>(one)));
    const answers = await page.evaluate(send, messages);
    await page.close();
    return answers;
  }

  /** The writer has said for every composer of ours who is speaking. */
  async speakAs(kind: AccountKind, names: readonly PageName[] = NAMES): Promise<void> {
    await this.ask(...accountsOf(kind, names));
  }
}
