import { expect, test as base } from "@playwright/test";
import { NAMES, type PageName, pages } from "../../composers/pages";
import { Browsers, type Equipment } from "./browsers";
import { Composer } from "./composer";
import { BROWSERS, type BrowserName, type Driver } from "./driver";
import { Omhu } from "./omhu";

/** A composer in one of the browsers, with Omhu and without. */
export interface Place {
  readonly name: PageName;
  readonly driver: Driver;
  readonly composer: Composer;
  readonly omhu: Omhu;
  /** The same page in the same browser without Omhu. */
  readonly plain: () => Promise<Composer>;
}

interface Fixtures {
  readonly place: (browser: BrowserName, name: PageName) => Promise<Place>;
}

const test = base.extend<Fixtures, { readonly browsers: Browsers }>({
  browsers: [async ({}, use) => {
    const browsers = new Browsers();
    await use(browsers);
    await browsers.close();
  }, { scope: "worker" }],
  place: async ({ browsers }, use, info) => {
    const drivers: Driver[] = [];
    let omhu: Omhu | undefined;
    const open = async (browser: BrowserName, equipment: Equipment, name: PageName): Promise<Composer> => {
      const driver = await browsers.tab(browser, equipment);
      drivers.push(driver);
      return Composer.open(driver, name);
    };
    await use(async (browser, name) => {
      const composer = await open(browser, "named" in pages[name] ? "named" : "shipped", name);
      omhu = new Omhu(composer);
      return { name, driver: composer.driver, composer, omhu, plain: () => open(browser, "plain", name) };
    });
    if (info.status !== info.expectedStatus) console.log(info.title, await omhu?.scene());
    for (const driver of drivers) {
      const troubles = await driver.troubles();
      await driver.close();
      expect(troubles).toEqual([]);
    }
  },
});

/** The same test on every page, or only on some, in every browser, with the shipped package. */
export function everywhere(title: string, body: (place: Place) => Promise<void>, { only = NAMES }: { readonly only?: readonly PageName[] } = {}): void {
  for (const browser of BROWSERS) {
    for (const name of only) test(`${name}, ${browser}: ${title}`, async ({ place }) => body(await place(browser, name)));
  }
}

export { expect };
