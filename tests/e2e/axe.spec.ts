// Accessibility by rule: our own tree on the page, light and dark, and the pages of the extension.
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { CHIP, GATE, type Omhu, PANEL } from "./support/omhu";
import { root } from "./support/paths";
import { expect, test } from "./support/test";

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, "utf8");

for (const theme of ["light", "dark"] as const) {
  test(`chip, card, panel and gate, ${theme}`, async ({ desk, page, running }) => {
    const { composer, omhu } = await desk("draft", { dark: theme === "dark" });
    await composer.attach("image");
    await composer.type("Skriv til kari.nordmann@gmail.com, CPR 070761-4285, takk til NSM.");
    await omhu.expectMarks(["kari.nordmann@gmail.com", "070761-4285", "NSM"]);
    const copy = await running.context.newPage();
    await page.bringToFront();
    await page.keyboard.press("Control+Home");
    await omhu.openCard();
    expect(await judged(omhu, copy)).toEqual([]);
    await page.keyboard.press("Escape");
    await omhu.press(CHIP);
    await omhu.expectPart(PANEL);
    expect(await judged(omhu, copy)).toEqual([]);
    await omhu.press(`${PANEL} [data-key='close']`);
    await composer.publish();
    await omhu.expectPart(GATE);
    expect(await judged(omhu, copy)).toEqual([]);
    await omhu.expectByPressing(`${GATE} fieldset`, () => omhu.press(`${GATE} [data-key='anyway']`));
    expect(await judged(omhu, copy)).toEqual([]);
    await copy.close();
  });
}

for (const path of ["pages/popup.html", "pages/manual.html"]) {
  test(path, async ({ extension }) => {
    const page = await extension.open(path);
    await expect(page.locator("main")).not.toBeEmpty();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}

/** Our tree, as it stands, in a page where the rules can be applied: a closed root lets nobody in. */
async function judged(omhu: Omhu, copy: Page): Promise<readonly string[]> {
  const tree = await omhu.look((shadow) => ({
    theme: shadow.host.className,
    html: shadow.innerHTML,
    css: shadow.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join("\n"),
  }));
  if (tree === undefined) throw new Error("no host");
  await copy.setContent(`<!doctype html><html lang="en"><title>Omhu</title><body><main><h1>Page</h1></main></body></html>`);
  await copy.evaluate(({ theme, html, css }) => {
    const host = document.createElement("div");
    host.className = theme;
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    shadow.innerHTML = html;
    document.body.append(host);
    for (const dialog of shadow.querySelectorAll("dialog[open]")) {
      dialog.removeAttribute("open");
      if (dialog instanceof HTMLDialogElement) dialog.showModal();
    }
  }, tree);
  return violations(copy);
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
