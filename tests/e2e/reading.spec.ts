// What is written is judged, and the marks stand under the right words.
import { NAMES } from "../composers/pages";
import { Composer } from "./support/composer";
import { CARD } from "./support/omhu";
import { expect, test } from "./support/test";

for (const name of NAMES) {
  test(`${name}: typed, pasted and edited text`, async ({ desk, page }) => {
    const { composer, omhu } = await desk(name);
    await composer.type("👩‍🚒🫐 Blåbær på Ærø, sier DSB i dag");
    await omhu.expectMarks(["DSB"]);
    await composer.paste(" og NSM i går");
    await omhu.expectMarks(["DSB", "NSM"]);
    await composer.type("\nØvelsen på Å gikk fint 🎉, sier PPT");
    await omhu.expectMarks(["DSB", "NSM", "PPT"]);
    for (const key of Array<string>(4).fill("Backspace")) await page.keyboard.press(key);
    await omhu.expectMarks(["DSB", "NSM"]);
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Ærlig talt 🫐: ");
    await omhu.expectMarks(["DSB", "NSM"]);
    await composer.expectText("Ærlig talt 🫐: 👩‍🚒🫐 Blåbær på Ærø, sier DSB i dag og NSM i går\nØvelsen på Å gikk fint 🎉, sier");
  });
}

for (const name of NAMES) {
  test(`${name}: the page's own nodes stay as they are, to the byte`, async ({ page, plain, desk }) => {
    const seed = (): void => {
      let state = 1;
      Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
    };
    const html = (): string => document.body.outerHTML.replace(/blob:[^"]+/gu, "blob:");
    await page.addInitScript(seed);
    const { composer, omhu } = await desk(name);
    await composer.type("Takk til DSB");
    await omhu.expectMarks(["DSB"]);
    const other = await plain.context.newPage();
    await other.addInitScript(seed);
    const without = await Composer.open(other, name);
    await without.type("Takk til DSB");
    await without.expectText("Takk til DSB");
    const expected = await other.evaluate(html);
    await other.close();
    expect(await page.evaluate(html)).toBe(expected);
    await omhu.openCard();
    await page.keyboard.press("Escape");
    await omhu.expectPart(CARD, false);
    expect(await page.evaluate(html)).toBe(expected);
  });
}
