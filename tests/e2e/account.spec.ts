// Who is writing: asked once, remembered, and never a reason to hold.
import { CHIP, QUESTION } from "./support/omhu";
import { ChromiumDriver } from "./support/chromiumDriver";
import { Composer } from "./support/composer";
import { alone as test, expect } from "./support/test";

test.use({ speaker: "unknown" });

test("an unknown account is asked for once, and the answer is kept", async ({ desk, page }) => {
  const { composer, omhu } = await desk("tiptap");
  await composer.type("Takk til NSM for hjelpen.");
  await omhu.expectText(CHIP, /Who are you writing as/u);
  await omhu.expectMarks([]);
  await omhu.press(CHIP);
  await omhu.press(QUESTION);
  await omhu.expectPart(QUESTION, false);
  await omhu.expectMarks(["NSM"]);
  await omhu.expectText(CHIP, /1 open/u);
  expect((await omhu.chip())?.text).not.toMatch(/Who/u);
  await composer.clear();
  const again = await Composer.open(new ChromiumDriver(page), "tiptap");
  await again.type("Takk til NSM for hjelpen.");
  await omhu.expectMarks(["NSM"]);
  expect((await omhu.chip())?.text).not.toMatch(/Who/u);
});

test("the question holds nothing", async ({ desk }) => {
  const { composer, omhu } = await desk("quill");
  await composer.type("Takk for sist.");
  await omhu.expectText(CHIP, /Who are you writing as/u);
  await composer.publish();
  await expect.poll(() => composer.published()).toEqual(["Takk for sist."]);
});
