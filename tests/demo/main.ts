// Opens Chromium with the shipped package, writes three posts, prints what Omhu showed and saves pictures in target/demo.
import { mkdirSync } from "node:fs";
import { launch } from "../e2e/support/chromium";
import { ChromiumDriver } from "../e2e/support/chromiumDriver";
import { Composer } from "../e2e/support/composer";
import { CARD, CHIP, GATE, Omhu } from "../e2e/support/omhu";
import { target } from "../e2e/support/paths";
import setup from "../e2e/support/setup";
import { Extension } from "../e2e/support/worker";
import { POSTS, type Post } from "./posts";
import { type Row, shown } from "./shown";

const folder = `${target}demo/`;
const interactive = process.argv.includes("--interactive");
const display = (process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"] ?? "") !== "" || process.platform !== "linux";

if (interactive && !display) console.log("No display here: without a window nothing can be left open.");
mkdirSync(folder, { recursive: true });
await setup();
const running = await launch({ headless: !display });
const extension = await Extension.in(running.context);
await extension.speakAs("official");

for (const [index, post] of POSTS.entries()) {
  const rows = await write(post, `${folder}${index + 1}-${post.page}`);
  print(post, rows);
}
console.log(`\nPictures: ${folder}`);
if (interactive && display) await new Promise<void>((resolve) => running.context.once("close", () => resolve()));
await running.close();

async function write(post: Post, path: string): Promise<readonly Row[]> {
  const page = await running.context.newPage();
  const composer = await Composer.open(new ChromiumDriver(page), post.page, { dark: post.dark ?? false });
  const omhu = new Omhu(composer);
  if (post.picture === true) await composer.attach("image");
  await composer.type(post.text);
  await omhu.expectText(CHIP, /\d/u);
  await omhu.expectRest();
  const rows = await shown(page, omhu, extension);
  await page.screenshot({ path: `${path}-marks.png` });
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("F8");
  await omhu.expectPart(CARD);
  await page.screenshot({ path: `${path}-card.png` });
  await page.keyboard.press("Escape");
  await composer.publish();
  await omhu.expectPart(GATE);
  await page.screenshot({ path: `${path}-gate.png` });
  await page.keyboard.press("Escape");
  await omhu.expectPart(GATE, false);
  return rows;
}

function print({ language, page, text }: Post, rows: readonly Row[]): void {
  const columns = ["severity", "rule", "words"] as const;
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]): string => cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd();
  console.log(`\n${page}, ${language}: ${text}\n`);
  console.log(line(columns));
  console.log(line(widths.map((width) => "─".repeat(width))));
  for (const row of rows) console.log(line(columns.map((column) => row[column])));
}
