import { expect, test } from "@playwright/test";
import { ChromiumDriver } from "./support/chromiumDriver";
import { Composer } from "./support/composer";
import { managed, mayManage } from "./support/managed";
import { CARD, CHIP, GATE, Omhu } from "./support/omhu";

const POLICY = {
  organisationName: "Eksempel kommune", contact: "vakt@eksempel.example", country: "NO", uiLanguage: "en",
  accounts: [{ platform: "bluesky", handle: "eksempel.kommune.no", kind: "official" }],
  locked: ["abbreviations/unexplained"],
  rules: { "personal-data/email-address": { level: "block" } },
};

test("a managed policy decides at once, is obeyed, and goes again", async () => {
  test.skip(!mayManage, "needs root: a policy is a file of the system");
  test.setTimeout(60_000);
  await managed(async ({ running, set, clear }) => {
    const page = await running.context.newPage();
    const composer = await Composer.open(new ChromiumDriver(page), "tiptap");
    const omhu = new Omhu(composer);
    await composer.type("Takk til NSM, skriv til kari.nordmann@gmail.com.");
    await omhu.expectText(CHIP, /Who are you/u);
    set(POLICY);
    await expect.poll(() => omhu.marks(), { timeout: 10_000 }).toEqual([
      { kind: "warning", words: "NSM" },
      { kind: "block", words: "kari.nordmann@gmail.com" },
    ]);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await omhu.expectText(CARD, /This rule is locked/u);
    expect((await omhu.card())?.buttons).not.toContain("Never this rule");
    await page.keyboard.press("Escape");
    await composer.publish();
    await omhu.expectText(GATE, /Eksempel kommune has decided.*vakt@eksempel\.example/su);
    expect((await omhu.gate())?.buttons.filter((name) => name.startsWith("Publish anyway"))).toEqual([]);
    await page.keyboard.press("Escape");
    await omhu.expectPart(GATE, false);
    expect(await composer.published()).toEqual([]);
    clear();
    await expect.poll(() => omhu.words(), { timeout: 10_000 }).not.toContain("NSM");
  });
});
