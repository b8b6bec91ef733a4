// The card at a word: how it opens, and that it gives caret and selection back.
import { PLATFORMS } from "../composers/pages";
import { CARD } from "./support/omhu";
import { expect, test } from "./support/test";

const TEXT = "Skriv til kari.nordmann@gmail.com om plassen, og takk til NSM for hjelpen.";
const WORDS = ["kari.nordmann@gmail.com", "NSM"];

for (const name of PLATFORMS.filter((one) => !one.startsWith("textarea"))) {
  test(`${name}: the pointer rests on a mark`, async ({ desk, page }) => {
    const { composer, omhu } = await desk(name);
    await composer.type(TEXT);
    await omhu.expectMarks(WORDS);
    const { x, y } = await composer.wordAt("nordmann");
    await omhu.pointAt(x, y);
    await omhu.expectText(CARD, /e-mail/u);
    expect(await omhu.focused()).toBeUndefined();
    await page.keyboard.type(" Hei");
    await omhu.expectPart(CARD, false);
    await composer.expectText(`${TEXT} Hei`);
  });
}

for (const name of PLATFORMS) {
  test(`${name}: F8 there, Esc back to caret and selection`, async ({ desk, page }) => {
    const { composer, omhu } = await desk(name);
    await composer.type(TEXT);
    await omhu.expectMarks(WORDS);
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("F8");
    await omhu.expectText(CARD, /e-mail/u);
    expect(await omhu.focused()).toBe("fix-0");
    await page.keyboard.press("F8");
    await omhu.expectText(CARD, /“NSM”/u);
    await page.keyboard.press("Shift+F8");
    await omhu.expectText(CARD, /e-mail/u);
    await page.keyboard.press("Escape");
    await omhu.expectPart(CARD, false);
    await page.keyboard.type("r!");
    await composer.expectText(TEXT.replace(/n\.$/u, "r!"));
  });
}

test("a click on a mark opens its card and leaves the caret there", async ({ desk, page }) => {
  const { composer, omhu } = await desk("tiptap");
  await composer.type(TEXT);
  await omhu.expectMarks(WORDS);
  const { x, y } = await composer.wordAt("NSM");
  await omhu.expectByPressing(CARD, () => page.mouse.click(x, y));
  await omhu.expectText(CARD, /“NSM”/u);
  expect(await omhu.focused()).toBeUndefined();
  await page.keyboard.press("Delete");
  await expect.poll(() => composer.model()).toHaveLength(TEXT.length - 1);
});

test("no card covers the line of the caret or Publish", async ({ desk, page }) => {
  const { composer, omhu } = await desk("draft");
  await composer.type(TEXT);
  await omhu.expectMarks(WORDS);
  await omhu.openCard();
  const card = (await omhu.card())?.box;
  const publish = await page.locator(composer.publishButton).boundingBox();
  const caret = await composer.wordAt("hjelpen");
  if (card === undefined || publish === null) throw new Error("no box");
  const covers = (x: number, y: number): boolean => x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
  expect(covers(caret.x, caret.y)).toBe(false);
  expect(covers(publish.x + publish.width / 2, publish.y + publish.height / 2)).toBe(false);
});

test("the keys of the card are not the page's", async ({ desk, page }) => {
  const { composer, omhu } = await desk("textarea");
  await page.evaluate(() => {
    for (const type of ["keydown", "keyup", "keypress", "pointerdown", "focusin"]) {
      window.addEventListener(type, (event) => {
        if (event.target instanceof Element && event.target.localName.startsWith("omhu")) window.__violations.push(`heard ${type}`);
      }, { capture: true });
    }
  });
  await composer.type(TEXT);
  await omhu.expectMarks(WORDS);
  await omhu.openCard();
  await page.keyboard.press("Tab");
  await page.keyboard.press("F8");
  await omhu.press("[data-key='close']");
  await omhu.expectPart(CARD, false);
});
