// The mark of a word lies under this word, in the rows right below its letters, and nowhere else.
import { everywhere, expect, type Place } from "../support/everywhere";
import { USUAL, type View } from "../support/driver";
import { CHIP } from "../support/omhu";
import { type Box, Picture } from "../support/picture";

const MAIL = "kari.nordmann@gmail.com";
const TEXT = `Ærlig talt skriver vi at DSB og PPT hjelper oss i dag, men også at NSM og UDI gjør det når vannet er stengt i hele Lia.\nاكتب إلى ${MAIL} اليوم`;
/** What a letter leaves free at its sides; a letter itself is wider. */
const BEARING = 5.5;
/** The letters of a line above its mark. */
const TALL = 16;
const WORDS = ["DSB", "PPT", "NSM", "UDI", MAIL];

everywhere("marks under their words, to the pixel row", async (place) => {
  const { driver, composer } = place;
  await composer.paste(TEXT);
  await composer.jump("Control+Home");
  await isUnderlined(place, USUAL);
  for (const view of [{ width: 420, height: 900, scale: 1 }, { width: 1024, height: 720, scale: 1.25 }]) {
    await driver.view(view);
    await isUnderlined(place, view);
  }
  await driver.view(USUAL);
  await driver.evaluate(() => (window.__composer.field.ownerDocument.documentElement.dir = "rtl"));
  await isUnderlined(place, USUAL);
  await driver.evaluate(() => window.__composer.rerender?.());
  await isUnderlined(place, USUAL);
  await driver.evaluate(() => {
    const { field } = window.__composer;
    Object.assign(field.style, { minHeight: "0", height: "54px", overflow: "auto" });
    field.scrollTop = 20;
  });
  await isUnderlined(place, USUAL, 1);
});

/** Every line in a mark's colour has the letters of one word above it, from the first to the last, and no others. */
async function isUnderlined(place: Place, view: View, atLeast = WORDS.length): Promise<void> {
  await expect.poll(() => faults(place, view, atLeast), { timeout: 6_000, intervals: [50, 150] }).toEqual([]);
}

async function faults({ driver, omhu, composer }: Place, { scale }: View, atLeast: number): Promise<string[]> {
  const chip = (await omhu.part(CHIP))?.box;
  const { area, words, origin } = await composer.layout(WORDS);
  const picture = new Picture(await driver.screenshot(), scale);
  const except = chip && { left: origin.x + chip.x - 2, top: origin.y + chip.y - 2, right: origin.x + chip.x + chip.width + 2, bottom: origin.y + chip.y + chip.height + 2 };
  const lines = picture.lines({ ...area, top: area.top + (atLeast < WORDS.length ? TALL : 0) }, except);
  const wrong = lines.flatMap((line) => wrongWith(line, picture));
  const few = lines.length < atLeast ? [`${lines.length} lines: ${JSON.stringify(lines)}`] : [];
  const elsewhere = words.filter((word) => !lines.some((line) => isUnder(line, word))).map((word) => `nothing under ${JSON.stringify(word)}: ${JSON.stringify(lines)}`);
  return [...wrong, ...few, ...elsewhere];
}

function wrongWith(line: Box, picture: Picture): string[] {
  const letters = picture.ink({ left: line.left, right: line.right, top: line.top - TALL, bottom: line.top });
  if (letters === undefined) return [`no letters above ${JSON.stringify(line)}`];
  const row = { top: line.top - TALL / 2, bottom: line.top - 4 };
  const beside = picture.ink({ left: line.left - 3, right: line.left - 0.5, ...row }) ?? picture.ink({ left: line.right + 0.5, right: line.right + 3, ...row });
  const far = [line.top - letters.bottom > 7, letters.left - line.left > BEARING, line.right - letters.right > BEARING].some(Boolean);
  return far || beside !== undefined ? [`${JSON.stringify(line)} lies not under ${JSON.stringify(letters)}, beside ${JSON.stringify(beside)}`] : [];
}

function isUnder(line: Box, word: Box): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1.6;
  return near(line.left, word.left) && near(line.right, word.right) && line.top > word.top + (word.bottom - word.top) * 0.6 && line.top < word.bottom + 4;
}
