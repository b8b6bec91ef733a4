// The package on the composer skeletons: what the popup is told, and that Publish is held.
import { expect, type Frame, type Page, test } from "@playwright/test";
import { arm, close } from "../fixtures/armed";
import { launch, type Running } from "./support/chromium";
import { describe as ask, speakAs } from "./support/described";
import { type ExpectedComposer, type Fixture, FIXTURES, HOSTS, recogniser, response } from "./support/fixtures";
import { hosted } from "./support/hosted";
import { ChromiumDriver } from "./support/chromiumDriver";
import { GATE } from "./support/omhu";
import { screenshots } from "./support/paths";
import { Extension } from "./support/worker";

const PERSONAL = "Skriv til kari.nordmann@gmail.com, CPR 070761-4285.";
const script = recogniser();

let running: Running;
let popup: Page;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  running = await launch({ folder: hosted("chromium", HOSTS, "skeletons") });
  popup = await (await Extension.in(running.context)).open();
});

test.afterAll(() => running.close());

for (const fixture of FIXTURES) {
  for (const expected of (fixture.expected.composers ?? []).filter(({ kind }) => kind !== "post-step2")) {
    test(fixture.name, async () => {
      const page = await running.context.newPage();
      await page.route(fixture.address.replace(/#.*/u, ""), (route) => route.fulfill(response(fixture)));
      await page.goto(fixture.address);
      const frame = expected.frame === true ? (page.frames()[1] ?? page.mainFrame()) : page.mainFrame();
      await frame.evaluate(await script);
      await frame.evaluate(arm);
      await expectDescribed(fixture, expected, popup);
      if (expected.kind === "profile" || expected.kind === "form") await expectLetGo(page, frame);
      else await expectHeld(page, frame);
      await page.close();
    });
  }
}

test("a shadow root that its page keeps closed", async () => {
  const fixture = FIXTURES.find(({ name }) => name === "linkedin-post-shadow");
  const [expected] = fixture?.expected.composers ?? [];
  if (fixture === undefined || expected === undefined) throw new Error("no such skeleton");
  const page = await running.context.newPage();
  await page.route(fixture.address, (route) => route.fulfill(response(fixture)));
  await page.goto(fixture.address);
  await page.evaluate(await script);
  await page.evaluate(arm);
  await page.evaluate(close);
  await expectDescribed(fixture, expected, popup);
  await expectHeld(page, page.mainFrame());
  await page.close();
});

test("the popup says in words that the publish button is gone, and none of the page's", async () => {
  const fixture = FIXTURES.find(({ name }) => name === "x-post-inline");
  if (fixture === undefined) throw new Error("no such skeleton");
  const changed = { html: fixture.html.replace('data-testid="tweetButtonInline"', 'data-testid="other"') };
  const page = await running.context.newPage();
  await page.route(fixture.address, (route) => route.fulfill(response(changed)));
  await page.goto(fixture.address);
  await page.locator("[data-testid='tweetTextarea_0']").focus();
  await expect.poll(async () => (await ask(popup))?.unseen).toEqual(["publish"]);
  const tab = await popup.evaluate(async () => (await chrome.tabs.query({})).find(({ url }) => url?.startsWith("https:") === true)?.id);
  const shown = await (await Extension.in(running.context)).open(`pages/popup.html#tab=${tab ?? 0}`);
  await expect(shown.locator(".sees")).toContainText("Omhu can’t see the publish button here");
  const said = await shown.locator("body").innerText();
  for (const words of ["NAV svarer", "beredskap", "Legg ut"]) expect(said).not.toContain(words);
  await shown.screenshot({ path: `${screenshots}popup-unseen.png` });
  await shown.close();
  await page.close();
});

async function expectDescribed(
  { expected: { platform } }: Fixture, { account, media, publishLabel }: ExpectedComposer, popup: Parameters<typeof ask>[0],
): Promise<void> {
  await expect.poll(() => ask(popup)).toMatchObject({
    composer: true, platform, canHold: true,
    account: { handle: account ?? "" },
    ...(publishLabel === undefined ? {} : { publishLabel }),
  });
  const state = await ask(popup);
  expect(state?.seesAlt !== undefined, "something attached").toBe(media.length > 0);
  expect(state?.unseen.filter((what) => what !== "account")).toEqual([]);
}

async function expectHeld(page: Page, frame: Frame): Promise<void> {
  const state = await ask(popup);
  if (state !== undefined) await speakAs(popup, state, "official");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(PERSONAL);
  await expect.poll(async () => (await ask(popup))?.findings.some(({ severity }) => severity === "confirm" || severity === "warning")).toBe(true);
  await press(page, frame);
  const driver = new ChromiumDriver(page);
  const gate = (): Promise<boolean | undefined> => driver.look("omhu-view", (root, css) => root.querySelector(css)?.checkVisibility() === true, GATE);
  if (frame === page.mainFrame()) await expect.poll(gate).toBe(true);
  else await expect.poll(() => frame.evaluate(() => document.activeElement?.localName)).toBe("omhu-view");
  expect(await frame.evaluate(() => window.__reached)).toEqual([]);
}

/** No rule judges a profile or a sign-up: the press is the page's. */
async function expectLetGo(page: Page, frame: Frame): Promise<void> {
  await press(page, frame);
  expect((await frame.evaluate(() => window.__reached)).filter((type) => type === "click")).toEqual(["click"]);
}

/** With the pointer; where a skeleton's control has no height, with a key. */
async function press(page: Page, frame: Frame): Promise<void> {
  const place = await frame.evaluateHandle(() => window.__found.publish.at(-1));
  const box = await place.asElement()?.boundingBox();
  if (box != null && box.height > 0) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  } else {
    await place.asElement()?.focus();
    await page.keyboard.press("Enter");
  }
}
