// A fix is the editor's own change: on the screen, in its model and in its undo.
import { NAMES } from "../composers/pages";
import { CARD, TOAST } from "./support/omhu";
import { expect, test } from "./support/test";

const MAIL = "kari.nordmann@gmail.com";
const BEFORE = "🫐 Skriv til kari.nordmann@gmail.com om plassen på Ærø i dag.";
const AFTER = BEFORE.replace(MAIL, "[fjernet]");

for (const name of NAMES) {
  test(`${name}: a fix, typing on, and undo`, async ({ desk, page }) => {
    const { composer, omhu } = await desk(name);
    await composer.type(BEFORE);
    await omhu.expectMarks([MAIL]);
    await composer.rest();
    await page.keyboard.press("F8");
    await omhu.expectPart(CARD);
    expect(await omhu.focused()).toBe("fix-0");
    await page.keyboard.press("Enter");
    await composer.expectText(AFTER);
    await omhu.expectMarks([]);
    await omhu.expectText(TOAST, /Fixed/u);
    await composer.rest();
    await page.keyboard.type("!");
    await composer.expectText(AFTER.replace("]", "]!"));
    await page.keyboard.press("Backspace");
    await composer.expectText(AFTER);
  });

  test(`${name}: Ctrl+Z takes a fix back`, async ({ desk, page }) => {
    const { composer, omhu } = await desk(name);
    await composer.type(BEFORE);
    await omhu.expectMarks([MAIL]);
    await composer.rest();
    await page.keyboard.press("F8");
    await omhu.expectPart(CARD);
    await page.keyboard.press("Enter");
    await composer.expectText(AFTER);
    await page.keyboard.press("Control+Z");
    await composer.expectText(BEFORE);
    await omhu.expectMarks([MAIL]);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Hei");
    await composer.expectText(`${BEFORE} Hei`);
  });

  test(`${name}: Undo beside "Fixed"`, async ({ desk, page }) => {
    const { composer, omhu } = await desk(name);
    await composer.type(BEFORE);
    await omhu.expectMarks([MAIL]);
    await composer.rest();
    await page.keyboard.press("F8");
    await omhu.expectPart(CARD);
    await page.keyboard.press("Enter");
    await composer.expectText(AFTER);
    await omhu.press(`${TOAST} button`);
    await composer.expectText(BEFORE);
    await omhu.expectMarks([MAIL]);
  });
}
