// An organisation's policy, written where the browser reads it. Needs root; the file is taken away again.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { launch } from "./support/chromium";
import { expect, test } from "@playwright/test";
import { ChromiumDriver } from "./support/chromiumDriver";
import { Composer } from "./support/composer";
import { CARD, CHIP, GATE, Omhu } from "./support/omhu";
import { shipped } from "./support/paths";
import { Extension } from "./support/worker";

const FOLDER = "/etc/chromium/policies/managed";
const root = process.getuid?.() === 0;

const POLICY = {
  organisationName: "Eksempel kommune", contact: "vakt@eksempel.example", country: "NO", uiLanguage: "en",
  accounts: [{ platform: "bluesky", handle: "eksempel.kommune.no", kind: "official" }],
  locked: ["abbreviations/unexplained"],
  rules: { "personal-data/email-address": { level: "block" } },
};

test("a managed policy decides at once, is obeyed, and goes again", async () => {
  test.skip(!root, "needs root: writes to /etc/chromium/policies/managed");
  test.setTimeout(60_000);
  const file = `${FOLDER}/omhu-e2e-${process.pid}.json`;
  const folder = withoutKey();
  const made = existsSync(FOLDER) ? undefined : mkdirSync(FOLDER, { recursive: true });
  const running = await launch({ folder });
  try {
    const extension = await Extension.in(running.context);
    const page = await running.context.newPage();
    const composer = await Composer.open(new ChromiumDriver(page), "tiptap");
    const omhu = new Omhu(composer);
    await composer.type("Takk til NSM, skriv til kari.nordmann@gmail.com.");
    await omhu.expectText(CHIP, /Who are you/u);
    writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [extension.id]: POLICY } } }));
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
    rmSync(file);
    await expect.poll(() => omhu.words(), { timeout: 10_000 }).not.toContain("NSM");
  } finally {
    rmSync(file, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true });
    await running.close();
    rmSync(folder, { recursive: true });
  }
});

/** The shipped package under an id of its own, so that no other test sees the policy. */
function withoutKey(): string {
  const folder = mkdtempSync(`${tmpdir()}/omhu-managed-`);
  cpSync(`${shipped}chromium`, folder, { recursive: true });
  const { key: _, ...manifest } = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) as Record<string, unknown>;
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}
