// What attached files say: read beside the background, in ranges, with the shipped package in both browsers.
import { mkdirSync, writeFileSync } from "node:fs";
import { everywhere, expect, type Place } from "./support/everywhere";
import { crowd, hasty, video } from "./support/files";
import { CHIP, GATE, PANEL } from "./support/omhu";
import { screenshots } from "./support/paths";

mkdirSync(screenshots, { recursive: true });

const FILES = "[data-files]";
const QUESTIONS = "dialog[aria-labelledby='consent-title']";
const TEXT = "Så flott at så mange kom til åpningen av brua!";
const MAIL = "kari.nordmann@gmail.com";
const LARGE = 2 * 1024 ** 3;

const onMastodon = { only: ["textarea"] } as const;

everywhere("a photograph: the place in it, the people in it, three questions, and the answers count", async (place) => {
  const { driver, composer, omhu } = place;
  await composer.type(TEXT);
  await driver.choose(FILES, [crowd()]);
  await openPanel(place);
  await omhu.expectText(PANEL, /tells where/u);
  // On a machine that is too busy to find faces within a second it asks all the same.
  await omhu.expectText(PANEL, /(\d+ faces|can't see whether anyone is in it)\. 3 questions\./u);
  // What is learned meanwhile moves the button.
  await expect.poll(async () => {
    if ((await omhu.part(QUESTIONS)) === undefined) await omhu.press(`${PANEL} [data-key='people-0']`);
    return (await omhu.part(QUESTIONS)) !== undefined;
  }, { intervals: [500] }).toBe(true);
  writeFileSync(`${screenshots}questions-${driver.browser}.png`, await driver.screenshot());
  for (const answer of ["basis-openEvent", "protected-no", "exposed-no"]) await omhu.press(`${QUESTIONS} [data-key='people-${answer}']`);
  await omhu.press(`${QUESTIONS} .btn--go`);
  await omhu.expectPart(QUESTIONS, false);
  await omhu.expectText(PANEL, /The questions are answered/u);
  await composer.publish();
  await omhu.expectPart(GATE);
  await omhu.expectText(GATE, /tells where/u);
  expect((await omhu.gate())?.text).not.toMatch(/recognised/u);
  expect(await composer.published()).toEqual([]);
}, onMastodon);

everywhere("a video of two gigabytes and a caption file, and the text is judged meanwhile", async (place) => {
  const { driver, composer, omhu } = place;
  await driver.choose(FILES, [video("film.mp4", LARGE, false), hasty(), crowd(), crowd("IMG_2042.png")]);
  await composer.focus();
  await composer.type(`Skriv til ${MAIL} `);
  await omhu.expectMarks([MAIL]);
  await openPanel(place);
  await omhu.expectText(PANEL, /change too fast/u);
}, onMastodon);

everywhere("a video with captions in it", async (place) => {
  const { driver, composer, omhu } = place;
  await composer.type(TEXT);
  await driver.choose(FILES, [video("tekstet.mp4", 1024 ** 2, true)]);
  await openPanel(place);
  await omhu.expectText(PANEL, /The video has captions/u);
}, onMastodon);

async function openPanel({ omhu }: Place): Promise<void> {
  await omhu.expectText(CHIP, /\d/u);
  // What is learned of the files meanwhile may move the chip under the press.
  await omhu.expectByPressing(PANEL, () => omhu.press(CHIP));
}
