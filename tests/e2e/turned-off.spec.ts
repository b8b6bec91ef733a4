// "Not here" and "Never this rule": off at one press, on again at another.
import type { ToPage } from "../../extension/types/ToPage";
import { CARD, GATE, PANEL, TOAST } from "./support/omhu";
import { alone, expect, test } from "./support/test";

const TEXT = "Takk til NSM for hjelpen, og skriv til kari.nordmann@gmail.com i dag.";
const WORDS = ["NSM", "kari.nordmann@gmail.com"];
const RULE = "abbreviations/unexplained";

test("not here: hidden in this post, shown again from the panel, back in the next post", async ({ desk, page }) => {
  const { composer, omhu } = await desk("draft");
  await composer.type(TEXT);
  await omhu.expectMarks(WORDS);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  await omhu.expectText(CARD, /“NSM”/u);
  await omhu.press("[data-key='not-here']");
  await omhu.expectMarks(WORDS.slice(1));
  await omhu.expectText(TOAST, /Hidden/u);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Hilsen oss");
  await omhu.expectMarks(WORDS.slice(1));
  await omhu.press(".chip");
  await omhu.press("[data-key='hidden']");
  await omhu.press("[data-key^='again']");
  await omhu.expectMarks(WORDS);
  await omhu.press(`${PANEL} [data-key='close']`);
  await omhu.expectPart(PANEL, false);
});

test("not here: Undo brings it back, and a hidden finding holds nothing", async ({ desk }) => {
  const { composer, omhu } = await desk("tiptap");
  await composer.type("Takk til NSM for hjelpen.");
  await omhu.expectMarks(["NSM"]);
  await omhu.openCard();
  await omhu.press("[data-key='not-here']");
  await omhu.expectMarks([]);
  await omhu.press(`${TOAST} button`);
  await omhu.expectMarks(["NSM"]);
  await omhu.openCard();
  await omhu.press("[data-key='not-here']");
  await omhu.expectMarks([]);
  await composer.publish();
  await expect.poll(() => composer.published()).toHaveLength(1);
  await omhu.expectPart(GATE, false);
  await composer.focus();
  await composer.type("Takk til NSM for hjelpen.");
  await omhu.expectMarks(["NSM"]);
});

alone("never this rule: off on this machine, on again with Undo and from the settings", async ({ desk, page, own }) => {
  const { composer, omhu } = await desk("textarea");
  const { extension } = own;
  await composer.type(TEXT);
  await omhu.expectMarks(WORDS);
  const turnOff = async (): Promise<void> => {
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await omhu.expectText(CARD, /“NSM”/u);
    await omhu.press("[data-key='never']");
    await omhu.expectMarks(WORDS.slice(1));
  };
  const rulesOff = async (): Promise<readonly string[]> => {
    const [answer] = await extension.ask({ type: "settings", host: "mastodon.social" });
    const settings = answer as Extract<ToPage, { type: "settings" }>;
    return settings.rulesOff.map(({ rule }) => rule);
  };
  await turnOff();
  await omhu.press(`${TOAST} button`);
  await omhu.expectMarks(WORDS);
  await turnOff();
  expect(await rulesOff()).toEqual([RULE]);
  await extension.ask({ type: "setRule", rule: RULE, on: true });
  await omhu.expectMarks(WORDS);
  expect(await rulesOff()).toEqual([]);
});
