// Every platform's composer skeleton with a card open, light and dark, and the kinds of personal data in four languages, for people
// to look at: target/pictures.
import { expect, type Frame, type Page } from "@playwright/test";
import { mkdirSync, rmSync } from "node:fs";
import { arm } from "../fixtures/armed";
import { launch } from "../e2e/support/chromium";
import { ChromiumDriver } from "../e2e/support/chromiumDriver";
import { describe, speakAs } from "../e2e/support/described";
import { type Fixture, FIXTURES, HOSTS, recogniser, response } from "../e2e/support/fixtures";
import { hosted } from "../e2e/support/hosted";
import { CARD } from "../e2e/support/omhu";
import { target } from "../e2e/support/paths";
import setup from "../e2e/support/setup";
import { Extension } from "../e2e/support/worker";
import { kinds } from "./kinds";

const TEXT = "Spør oss om plassen, eller skriv til kari.nordmann@gmail.com i dag.";
const folder = `${target}pictures/`;
/** As much of a platform's looks as a skeleton needs to be looked at. */
const LOOKS = `
  body { margin: 48px auto; max-width: 640px; font: 16px/1.5 sans-serif; background: light-dark(#fff, #15181c); color: light-dark(#111, #eee); }
  [contenteditable=true], textarea { display: block; box-sizing: border-box; width: 100%; min-height: 96px; padding: 12px; border: 1px solid #8888; border-radius: 8px; background: transparent; color: inherit; font: inherit; }
  img, video { max-width: 160px; min-width: 48px; min-height: 32px; background: #8886; }`;

await setup();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const running = await launch({ folder: hosted("chromium", HOSTS, "pictures") });
const popup = await (await Extension.in(running.context)).open();
const script = await recogniser();
for (const fixture of FIXTURES.filter(isComposer)) {
  for (const theme of ["light", "dark"] as const) await take(fixture, theme);
}
await running.close();
await kinds(folder);
console.log(folder);

/** Of a platform's skeletons those in which somebody writes a text that is judged. */
function isComposer({ expected }: Fixture): boolean {
  return (expected.composers ?? []).some(({ kind }) => !["post-step2", "profile", "form"].includes(kind));
}

async function take(fixture: Fixture, theme: "light" | "dark"): Promise<void> {
  const page = await running.context.newPage();
  await page.emulateMedia({ colorScheme: theme });
  await page.route(fixture.address.replace(/#.*/u, ""), (route) => route.fulfill(response(fixture)));
  await page.goto(fixture.address);
  const frame = fixture.expected.composers?.[0]?.frame === true ? (page.frames()[1] ?? page.mainFrame()) : page.mainFrame();
  await frame.evaluate(script);
  await frame.evaluate(dress, [LOOKS, theme] as const);
  await frame.evaluate(arm);
  const state = await describe(popup);
  if (state !== undefined) await speakAs(popup, state, "official");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(TEXT);
  await openCard(page, frame);
  await page.screenshot({ path: `${folder}${fixture.name.replaceAll("/", "-")}-${theme}.png` });
  await page.close();
}

function dress([looks, theme]: readonly [string, string]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { color-scheme: ${theme}; } ${looks}`);
  document.adoptedStyleSheets.push(sheet);
}

/** F8 until a card is there; in a frame its focus tells. */
async function openCard(page: Page, frame: Frame): Promise<void> {
  const driver = new ChromiumDriver(page);
  const open = async (): Promise<boolean> => {
    await page.keyboard.press("F8");
    if (frame !== page.mainFrame()) return (await frame.evaluate(() => document.activeElement?.localName)) === "omhu-view";
    return (await driver.look("omhu-view", (root, css) => root.querySelector(css)?.checkVisibility() === true, CARD)) === true;
  };
  await expect.poll(open, { intervals: [100] }).toBe(true);
}
