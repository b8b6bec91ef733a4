// The same package in Firefox: one finding, one fix, one hold.
import { expect, test } from "@playwright/test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { answer } from "../composers/answer";
import { pages } from "../composers/pages";
import { firefox, shipped } from "./support/paths";

const MAIL = "kari.nordmann@gmail.com";
const TEXT = `🫐 Hei! Du må gjerne skrive til ${MAIL} hvis du lurer på noe om barnehageplassen.`;
const PUBLISH = { tiptap: "[data-testid='composerPublishBtn']", textarea: ".compose-form__submit button" } as const;
const HOST = "omhu-view";

let browser: Browser;
const asked: string[] = [];

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true, args: ["--width=1280", "--height=800"] });
  await browser.installExtension(`${shipped}firefox`);
});

test.afterAll(() => browser.close());

for (const name of ["tiptap", "textarea"] as const) {
  test(`Firefox, ${name}: a finding, a fix, a hold`, async () => {
    const page = await open(name);
    const model = (): Promise<string> => page.evaluate(() => window.__composer.model().replace(/\u00A0/gu, " "));
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);
    const published = (): Promise<number> => page.evaluate(() => window.__published.length);
    await page.keyboard.type(TEXT);
    if (name === "tiptap") await expect.poll(() => page.evaluate(marks)).toEqual([MAIL]);
    // A key that opens nothing is the platform's: F8 is pressed until the card has taken focus.
    await expect.poll(() => page.keyboard.press("F8").then(focused)).toBe(HOST);
    await page.keyboard.press("Enter");
    await expect.poll(model).toBe(TEXT.replace(MAIL, "[fjernet]"));
    await expect.poll(focused).not.toBe(HOST);
    await page.keyboard.type(MAIL);
    if (name === "tiptap") await expect.poll(() => page.evaluate(marks)).toEqual([MAIL]);
    await page.click(PUBLISH[name]);
    await expect.poll(focused).toBe(HOST);
    expect(await published()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(focused).not.toBe(HOST);
    expect(await published()).toBe(0);
    await page.evaluate(() => window.__composer.field.focus());
    await page.keyboard.down("Control");
    await page.keyboard.press("KeyA");
    await page.keyboard.up("Control");
    await page.keyboard.type("Takk for sist.");
    await expect.poll(model).toBe("Takk for sist.");
    await expect.poll(() => page.click(PUBLISH[name]).then(published)).toBe(1);
    expect(await page.evaluate(() => window.__violations)).toEqual([]);
    expect(asked).toEqual([]);
    await page.close();
  });
}

/** The platform's own address, answered without a network. */
async function open(name: keyof typeof PUBLISH): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const found = answer(request.url());
    if (found === undefined && /^https?:/u.test(request.url())) asked.push(request.url());
    void (found === undefined ? request.abort() : request.respond({ status: 200, contentType: found.type, headers: { ...found.headers }, body: found.body }));
  });
  await page.goto(pages[name].address);
  await page.waitForFunction(() => "__composer" in window && window.__composer.field.isConnected);
  await page.evaluate(() => window.__composer.field.focus());
  return page;
}

function marks(): string[] {
  return [...CSS.highlights].filter(([name]) => /^omhu-(?!open)/u.test(name)).flatMap(([, found]) => [...found].map(String));
}
