import type { Page } from "@playwright/test";
import type { AccountKind } from "../../../extension/types/AccountKind";
import type { FromPage } from "../../../extension/types/FromPage";
import type { PageState } from "../../../extension/types/PageState";
import type { ToTab } from "../../../extension/types/ToTab";

/** A page of the extension, of either browser's driver. */
interface Popup {
  evaluate<Result>(call: () => Promise<Result>): Promise<Result>;
}

/** What the popup does, on a page of the extension: asks the open tabs what Omhu sees there. Only one has an address of ours. */
export function describe(popup: Popup): Promise<PageState | undefined> {
  return popup.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const states = await Promise.all(tabs.filter(({ url }) => url?.startsWith("https:") === true).map(({ id = 0 }) =>
      chrome.tabs.sendMessage<ToTab, PageState>(id, { type: "describe" }).catch(() => undefined)));
    return states.find((state) => state?.composer) ?? states[0];
  });
}

/** The writer says in the popup who speaks on the page's account. */
export function speakAs(popup: Pick<Page, "evaluate">, { platform = "", account }: PageState, kind: AccountKind): Promise<void> {
  return popup.evaluate(async (answer: FromPage) => {
    await chrome.runtime.sendMessage(answer);
    const tabs = await chrome.tabs.query({});
    await Promise.all(tabs.map(({ id = 0 }) => chrome.tabs.sendMessage<ToTab>(id, { type: "recheck" }).catch(() => undefined)));
  }, { type: "setAccount", platform, handle: account?.handle ?? "", kind } as const);
}
