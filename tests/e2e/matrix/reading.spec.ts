// What is typed, pasted and dictated is judged as the editor has it, and the marks stand under the right words.
import { everywhere, expect } from "../support/everywhere";

everywhere("typed, pasted and edited text", async ({ driver, composer, omhu }) => {
  await composer.type("👩‍🚒🫐 Blåbær på Ærø, sier DSB i dag");
  await omhu.expectMarks(["DSB"]);
  await composer.paste(" og NSM i går\nVannet er stengt, sier PPT");
  await omhu.expectMarks(["DSB", "NSM", "PPT"]);
  await composer.type("\nØvelsen på Å gikk fint 🎉, sier UDI");
  await omhu.expectMarks(["DSB", "NSM", "PPT", "UDI"]);
  for (const key of Array<string>(4).fill("Backspace")) await driver.press(key);
  await omhu.expectMarks(["DSB", "NSM", "PPT"]);
  await composer.jump("Control+Home");
  await driver.type("Ærlig talt 🫐: ");
  await omhu.expectMarks(["DSB", "NSM", "PPT"]);
  await composer.expectText("Ærlig talt 🫐: 👩‍🚒🫐 Blåbær på Ærø, sier DSB i dag og NSM i går\nVannet er stengt, sier PPT\nØvelsen på Å gikk fint 🎉, sier");
});

everywhere("an input method and dead keys", async ({ driver, composer, omhu }) => {
  await composer.type("Takk til DSB og ");
  await omhu.expectMarks(["DSB"]);
  await driver.compose(["N", "NS", "NSM"], "NSM", async () => {
    await expect.poll(() => composer.seen()).toBe("Takk til DSB og NSM");
    await omhu.expectRest();
    expect(await omhu.words()).toEqual(["DSB"]);
  });
  await omhu.expectMarks(["DSB", "NSM"]);
  await composer.type(" p");
  await driver.compose(["´"], "é");
  await composer.type(" Øystre, ");
  await driver.compose(["に", "にほ", "日本"], "日本");
  await composer.type(" og PPT");
  await omhu.expectMarks(["DSB", "NSM", "PPT"]);
  await composer.expectText("Takk til DSB og NSM pé Øystre, 日本 og PPT");
});
