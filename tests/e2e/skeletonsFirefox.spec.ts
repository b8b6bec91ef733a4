// The same package on the composer skeletons in Firefox: a finding, and Publish is held.
import { expect, test } from "@playwright/test";
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";
import { arm, close } from "../fixtures/armed";
import { type Fixture, FIXTURES, HOSTS, recogniser, response } from "./support/fixtures";
import { hosted } from "./support/hosted";
import { firefox } from "./support/paths";

const PERSONAL = "Skriv til kari.nordmann@gmail.com, CPR 070761-4285.";
const HOST = "omhu-view";
const script = recogniser();

let browser: Browser;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true, args: ["--width=1280", "--height=800"] });
  await browser.installExtension(hosted("firefox", HOSTS, "skeletons"));
});

test.afterAll(() => browser.close());

for (const fixture of FIXTURES) {
  // No rule judges a profile or a sign-up.
  for (const { frame } of (fixture.expected.composers ?? []).filter(({ kind }) => !["post-step2", "profile", "form"].includes(kind))) {
    test(`Firefox, ${fixture.name}`, () => isHeld(fixture, { framed: frame === true, closed: false }));
  }
}

test("Firefox, a shadow root that its page keeps closed", async () => {
  const fixture = FIXTURES.find(({ name }) => name === "linkedin-post-shadow");
  if (fixture === undefined) throw new Error("no such skeleton");
  await isHeld(fixture, { framed: false, closed: true });
});

async function isHeld(fixture: Fixture, { framed, closed }: { framed: boolean; closed: boolean }): Promise<void> {
  const page = await open(fixture);
  const frame = framed ? (page.frames()[1] ?? page.mainFrame()) : page.mainFrame();
  await frame.evaluate(await script);
  await frame.evaluate(arm);
  if (closed) await frame.evaluate(close);
  const focused = (): Promise<string | undefined> => frame.evaluate(() => document.activeElement?.localName);
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyA");
  await page.keyboard.up("Control");
  await page.keyboard.type(PERSONAL);
  await expect.poll(() => page.keyboard.press("F8").then(focused)).toBe(HOST);
  await page.keyboard.press("Escape");
  await expect.poll(focused).not.toBe(HOST);
  await press(page, frame);
  await expect.poll(focused).toBe(HOST);
  expect(await frame.evaluate(() => window.__reached)).toEqual([]);
  await page.close();
}

/** With the pointer; where a skeleton's control has no height, with a key. */
async function press(page: Page, frame: Frame): Promise<void> {
  const control = await frame.evaluateHandle(() => window.__found.publish.at(-1) ?? document.body);
  const box = await control.boundingBox();
  if (box !== null && box.height > 0) return page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await control.focus();
  return page.keyboard.press("Enter");
}

async function open(fixture: Fixture): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => void (request.isNavigationRequest() ? request.respond(response(fixture)) : request.abort()));
  await page.goto(fixture.address);
  return page;
}
