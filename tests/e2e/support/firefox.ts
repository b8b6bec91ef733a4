import { expect } from "@playwright/test";
import puppeteer from "puppeteer-core";
import type { FromPage } from "../../../extension/types/FromPage";
import { accountsOf } from "./accounts";
import { Bidi } from "./bidi";
import { FirefoxDriver } from "./firefoxDriver";
import { firefox as executablePath } from "./paths";

const ID = "omhu@omhu.example";
/** The extension's address in this browser, chosen so that its pages can be opened. */
const ADDRESS = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

export interface RunningFirefox {
  tab(): Promise<FirefoxDriver>;
  close(): Promise<void>;
}

/** Firefox with a new empty profile and, unless said otherwise, an unpacked extension; an official account everywhere. */
export async function launchFirefox(folder?: string): Promise<RunningFirefox> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    // An input method is the browser's own business: it is driven from its own window.
    args: ["--width=1280", "--height=900", "--remote-allow-system-access"],
    // The browser's own red lines under words it does not know would be taken for ours.
    extraPrefsFirefox: { "layout.spellcheckDefault": 0, "extensions.webextensions.uuids": JSON.stringify({ [ID]: ADDRESS }) },
  });
  const bidi = new Bidi(browser);
  if (folder !== undefined) {
    await browser.installExtension(folder);
    await tell(bidi, accountsOf("official"));
  }
  return {
    tab: async () => FirefoxDriver.on(await browser.newPage(), bidi),
    close: () => browser.close(),
  };
}

/** Says something from a page of the extension, as its popup does. */
async function tell(bidi: Bidi, messages: readonly FromPage[]): Promise<void> {
  const popup = `moz-extension://${ADDRESS}/pages/popup.html`;
  const [first] = await bidi.contexts();
  await bidi.navigate(first?.context ?? "", popup);
  const at = async (): Promise<string> => (await bidi.contexts()).find(({ url }) => url === popup)?.context ?? "";
  await expect.poll(at).not.toBe("");
  const said = `Promise.all(${JSON.stringify(messages)}.map((one) => chrome.runtime.sendMessage(one))).then(() => "said")`;
  const saying = async (): Promise<unknown> => bidi.evaluate(await at(), `typeof chrome === "undefined" ? "" : ${said}`).catch(() => "");
  await expect.poll(saying).toBe("said");
}
