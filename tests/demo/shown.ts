import type { Page } from "@playwright/test";
import type { PageState } from "../../extension/types/PageState";
import { CARD, type Omhu } from "../e2e/support/omhu";
import type { Extension } from "../e2e/support/worker";

export interface Row {
  readonly rule: string;
  readonly severity: string;
  readonly words: string;
  readonly message: string;
}

/** What Omhu says about the open draft, as the popup is told and as the marks stand; words of a card by going through the cards. */
export async function shown(page: Page, omhu: Omhu, extension: Extension): Promise<readonly Row[]> {
  const state = await described(page, extension);
  const said = await cards(page, omhu);
  return state.findings.map(({ rule, severity, message }) => {
    const at = said.findIndex((card) => card.message === message);
    const [card] = at < 0 ? [] : said.splice(at, 1);
    return { rule, severity, words: card?.words ?? "–", message };
  });
}

async function described(page: Page, extension: Extension): Promise<PageState> {
  const own = await extension.open();
  const state = await own.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return chrome.tabs.sendMessage<unknown, PageState>(tab?.id ?? -1, { type: "describe" });
  }, page.url());
  await own.close();
  await page.bringToFront();
  return state;
}

/** F8 through all cards, once round; each is told from the others by its place. */
async function cards(page: Page, omhu: Omhu): Promise<{ message: string; words: string }[]> {
  const found = new Map<string, { message: string; words: string }>();
  const marked = await omhu.marks();
  if (marked.length === 0) return [];
  await page.keyboard.press("Control+Home");
  for (const { words } of marked) {
    await page.keyboard.press("F8");
    await omhu.expectPart(CARD);
    const card = await omhu.look((root) => ({
      place: root.querySelector(".card__place")?.textContent ?? "",
      message: root.querySelector("#card-message")?.textContent ?? "",
    }));
    if (card !== undefined) found.set(card.place, { message: card.message, words });
  }
  await page.keyboard.press("Escape");
  return [...found.values()];
}
