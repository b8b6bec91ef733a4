import { expect, type Page, test as base } from "@playwright/test";
import type { PageName } from "../../composers/pages";
import type { AccountKind } from "../../../extension/types/AccountKind";
import { launch, type Running } from "./chromium";
import { ChromiumDriver } from "./chromiumDriver";
import { Composer, type Opening } from "./composer";
import { Omhu } from "./omhu";
import { Extension } from "./worker";

export interface Desk {
  readonly composer: Composer;
  readonly omhu: Omhu;
}

interface Each {
  /** Opens a composer in the test's tab. */
  readonly desk: (name: PageName, opening?: Opening) => Promise<Desk>;
}

interface EachWorker {
  /** A browser with the shipped package; an official account everywhere. */
  readonly running: Running;
  readonly extension: Extension;
  /** The same browser without Omhu. */
  readonly plain: Running;
}

/** Tests that leave nothing behind share a browser. */
export const test = base.extend<Each, EachWorker>({
  running: [({}, use) => during(launch(), use), { scope: "worker" }],
  plain: [({}, use) => during(launch({ extension: false }), use), { scope: "worker" }],
  extension: [async ({ running }, use) => {
    const extension = await Extension.in(running.context);
    await extension.speakAs("official");
    await use(extension);
  }, { scope: "worker" }],
  page: async ({ running, extension }, use) => {
    expect(extension.id).not.toBe("");
    await watched(running, use);
  },
  desk: async ({ page }, use, info) => {
    let omhu: Omhu | undefined;
    await use(async (name, opening) => {
      const composer = await Composer.open(new ChromiumDriver(page), name, opening);
      omhu = new Omhu(composer);
      return { composer, omhu };
    });
    if (info.status !== info.expectedStatus) console.log(info.title, await omhu?.scene());
  },
});

interface Alone {
  /** Who writes; nobody has said so where it is unknown. */
  readonly speaker: AccountKind;
  readonly own: { readonly running: Running; readonly extension: Extension };
}

/** Tests that change what is kept, or stop something, have a browser of their own. */
export const alone = test.extend<Alone>({
  speaker: ["official", { option: true }],
  own: ({ speaker }, use) =>
    during(launch(), async (running) => {
      const extension = await Extension.in(running.context);
      if (speaker !== "unknown") await extension.speakAs(speaker);
      await use({ running, extension });
    }),
  page: async ({ own }, use) => watched(own.running, use),
});

async function during(launched: Promise<Running>, use: (running: Running) => Promise<void>): Promise<void> {
  const running = await launched;
  await use(running);
  await running.close();
}

/** Whatever else a test looks at: its page saw no fault, its policy reported nothing, and nothing left the machine. */
async function watched({ context, outside }: Running, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  await use(page);
  const violations = await page.evaluate(() => (window as Partial<Window>).__violations ?? []);
  await page.close();
  expect(faults).toEqual([]);
  expect(violations).toEqual([]);
  expect(outside.refused.splice(0)).toEqual([]);
  expect(outside.reached.splice(0)).toEqual([]);
}

export { expect };
