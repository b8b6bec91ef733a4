// Shows Omhu in Chromium on a page like a platform's: in a window that stays open, or without a screen
// as pictures and words.
import { mkdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { launch } from "../e2e/support/chromium";
import { Composer } from "../e2e/support/composer";
import { CARD, CHIP, GATE, Omhu, PANEL } from "../e2e/support/omhu";
import { root, target } from "../e2e/support/paths";
import setup from "../e2e/support/setup";
import { Extension } from "../e2e/support/worker";

const TEXT = "Hei Kari, fødselsnummeret 13097248022 er registrert. Ring meg på 41 52 63 74, hilsen DSB.";
const pictures = `${target}demo/`;

const screen = process.platform === "darwin" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const window = screen && !process.argv.includes("--headless");

await setup();
mkdirSync(pictures, { recursive: true });
const running = await launch({ headless: !window });
const extension = await Extension.in(running.context);
await extension.speakAs("official");
const page = running.context.pages()[0] ?? (await running.context.newPage());
const composer = await Composer.open(page, "draftInline");
await composer.type(TEXT);
if (window) {
  console.log("Type on the page; Omhu reads along. F8 goes from mark to mark. Nothing leaves the machine. Close the window to end.");
  await new Promise((resolve) => running.context.on("close", resolve));
} else {
  await show(page, composer);
}
await running.close();
process.exit();

async function show(onPage: Page, field: Composer): Promise<void> {
  const omhu = new Omhu(onPage, field);
  await omhu.expectPart(CHIP);
  console.log(`The text:   ${TEXT}`);
  console.log(`Marked:     ${(await omhu.words()).join(" · ")}`);
  await onPage.keyboard.press("F8");
  await tell(omhu, CARD, "The card");
  await onPage.keyboard.press("Escape");
  await omhu.press(CHIP);
  await tell(omhu, PANEL, "The panel");
  await omhu.press(CHIP);
  await field.publish();
  await tell(omhu, GATE, "The gate");
  console.log(`Published:  ${(await field.published()).length === 0 ? "nothing" : "the post"}`);
  console.log(`Pictures in ${pictures.slice(root.length)}`);
}

async function tell(omhu: Omhu, part: string, name: string): Promise<void> {
  await omhu.expectPart(part);
  const text = (await omhu.part(part))?.text ?? "";
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  console.log(`\n${name}\n${lines.map((line) => `  ${line}`).join("\n")}`);
  await page.screenshot({ path: `${pictures}${name.toLowerCase().replace(" ", "-")}.png` });
}
