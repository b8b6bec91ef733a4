// The composers themselves, without Omhu: what the other tests stand on.
import { type Page } from "@playwright/test";
import { NAMES, pages } from "../composers/pages";
import { ChromiumDriver } from "./support/chromiumDriver";
import { Composer } from "./support/composer";
import { expect, test as base } from "./support/test";

const test = base.extend<{ page: Page }>({
  page: async ({ plain }, use) => {
    const page = await plain.context.newPage();
    await use(page);
    await page.close();
  },
});

for (const name of NAMES) {
  test(`${name}: typed, pasted and published`, async ({ page, plain }) => {
    const composer = await Composer.open(new ChromiumDriver(page), name);
    await composer.type("Blåbær 🫐\nfra Ærø");
    await composer.expectText("Blåbær 🫐\nfra Ærø");
    await composer.paste(" og Åmot");
    await composer.expectText("Blåbær 🫐\nfra Ærø og Åmot");
    await composer.publish();
    expect(await composer.published()).toEqual(["Blåbær 🫐\nfra Ærø og Åmot"]);
    for (const [index, key] of pages[name].keys.entries()) {
      await composer.focus();
      await composer.clear();
      await composer.type(`Hei ${index}`);
      await page.keyboard.press(key);
      await expect.poll(() => composer.published()).toContain(`Hei ${index}`);
    }
    expect(await composer.published()).toHaveLength(1 + pages[name].keys.length);
    expect(await composer.violations()).toEqual([]);
    expect(plain.outside.refused).toEqual([]);
  });
}
