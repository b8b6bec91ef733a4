// A fix is the editor's own change: on the screen, in its model and in its undo.
import { type PageName, pages } from "../../composers/pages";
import { everywhere, expect } from "../support/everywhere";
import { TOAST } from "../support/omhu";

/** Sooner than the six seconds after which it goes by itself. */
const SOON = 4000;
const MAIL = "kari.nordmann@gmail.com";
const BEFORE = `🫐 Hei! Du må gjerne skrive til ${MAIL} hvis du lurer på noe om barnehageplassen på Åsen.`;
const AFTER = BEFORE.replace(MAIL, "[fjernet]");

everywhere("a fix, undo, redo, and Undo beside “Fixed”", async ({ name, driver, composer, omhu }) => {
  const fix = async (): Promise<void> => {
    await omhu.expectMarks([MAIL]);
    await composer.rest();
    await omhu.openCard();
    expect(await omhu.focused()).toBe("fix-0");
    await driver.press("Enter");
    await composer.expectText(AFTER);
    await omhu.expectMarks([]);
    await omhu.expectText(TOAST, /Fixed/u);
  };
  await composer.type(BEFORE);
  await fix();
  await driver.press("Control+Z");
  await composer.expectText(BEFORE);
  await omhu.expectMarks([MAIL]);
  await expect.poll(() => omhu.part(TOAST), { message: "nothing is left to undo", timeout: SOON }).toBeUndefined();
  for (const redo of redoKeys(name)) {
    await driver.press(redo);
    await composer.expectText(AFTER);
    await omhu.expectMarks([]);
    await driver.press("Control+Z");
    await composer.expectText(BEFORE);
  }
  await fix();
  await omhu.press(`${TOAST} button`);
  await composer.expectText(BEFORE);
  await fix();
  await composer.rest();
  await driver.type("!");
  await composer.expectText(AFTER.replace("]", "]!"));
});

function redoKeys(name: PageName): readonly string[] {
  const page = pages[name];
  return "redo" in page ? page.redo : ["Control+Y", "Control+Shift+Z"];
}
