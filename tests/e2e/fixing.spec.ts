// A fix is the editor's own change: on the screen, in its model and in its undo.
import { NAMES } from "../composers/pages";
import { TOAST } from "./support/omhu";
import { expect, test } from "./support/test";

const MAIL = "kari.nordmann@gmail.com";
const BEFORE = `🫐 Hei! Du må gjerne skrive til ${MAIL} hvis du lurer på noe om barnehageplassen på Åsen.`;
const AFTER = BEFORE.replace(MAIL, "[fjernet]");

for (const name of NAMES) {
  test(`${name}: a fix, typing on, Ctrl+Z, and Undo beside "Fixed"`, async ({ desk, page }) => {
    const { composer, omhu } = await desk(name);
    const fix = async (): Promise<void> => {
      await omhu.expectMarks([MAIL]);
      await composer.rest();
      await omhu.openCard();
      expect(await omhu.focused()).toBe("fix-0");
      await page.keyboard.press("Enter");
      await composer.expectText(AFTER);
      await omhu.expectMarks([]);
      await omhu.expectText(TOAST, /Fixed/u);
    };
    await composer.type(BEFORE);
    await fix();
    await page.keyboard.press("Control+Z");
    await composer.expectText(BEFORE);
    await fix();
    await omhu.press(`${TOAST} button`);
    await composer.expectText(BEFORE);
    await fix();
    await composer.rest();
    await page.keyboard.type("!");
    await composer.expectText(AFTER.replace("]", "]!"));
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Hei");
    await composer.expectText(`${AFTER.replace("]", "]!")} Hei`);
  });
}
