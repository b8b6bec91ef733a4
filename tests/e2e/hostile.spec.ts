// A page that works against us: what it can do is little, and none of it publishes or fools anybody.
import type { Page } from "@playwright/test";
import { ALT } from "../composers/page/media";
import { CHIP, GATE, PANEL } from "./support/omhu";
import { expect, test } from "./support/test";

const TEXT = "Takk til NSM for hjelpen.";
const HOST = "html > omhu-view";

const against = {
  "hides the host": () => document.querySelector<HTMLElement>("omhu-view")?.style.setProperty("display", "none", "important"),
  "makes the host invisible": () => document.querySelector("omhu-view")?.setAttribute("hidden", ""),
  "undresses the host": () => document.querySelector("omhu-view")?.setAttribute("class", "x"),
  "makes the host inert": () => document.querySelector("omhu-view")?.setAttribute("inert", ""),
  "moves the host": () => document.body.prepend(document.querySelector("omhu-view") ?? ""),
  "removes the host": () => document.querySelector("omhu-view")?.remove(),
  "covers the host": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;background:#fff;opacity:.2;z-index:2147483647;pointer-events:none";
    document.body.append(cover);
    cover.showPopover();
  },
} as const;

for (const [what, act] of Object.entries(against)) {
  test(`the page ${what}: the chip is back and opens the panel`, async ({ desk, page }) => {
    const { composer, omhu } = await desk("tiptap");
    await composer.type(TEXT);
    await omhu.expectText(CHIP, /1 open/u);
    await page.evaluate(act);
    await page.keyboard.type(" ");
    await expect(page.locator(HOST)).toHaveCount(1);
    await expect(page.locator(HOST)).toHaveAttribute("class", "om-light");
    await omhu.press(CHIP);
    await omhu.expectPart(PANEL);
  });
}

test("the page clears the marks: they are back with the next key", async ({ desk, page }) => {
  const { composer, omhu } = await desk("lexical");
  await composer.type(TEXT);
  await omhu.expectMarks(["NSM"]);
  await page.evaluate(() => CSS.highlights.clear());
  await page.keyboard.type(" Hei");
  await omhu.expectMarks(["NSM"]);
});

test("what scripts dispatch neither publishes nor releases", async ({ desk, page }) => {
  const { composer, omhu } = await desk("draft");
  await composer.type(TEXT);
  await omhu.expectMarks(["NSM"]);
  await forge(page, composer.publishButton);
  expect(await composer.published()).toEqual([]);
  await omhu.expectPart(GATE, false);
  await composer.publish();
  await omhu.expectPart(GATE);
  await forge(page, "omhu-view");
  await forge(page, composer.publishButton);
  await omhu.expectPart(GATE);
  expect(await composer.published()).toEqual([]);
  await page.keyboard.press("Escape");
  await omhu.expectPart(GATE, false);
  await composer.publish();
  await omhu.expectPart(GATE);
});

async function forge(page: Page, css: string): Promise<void> {
  await page.evaluate((selector) => {
    const target = document.querySelector<HTMLElement>(selector);
    for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
      target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: 600, clientY: 700 }));
    }
    for (const key of ["Tab", "Enter", " ", "Escape", "F8"]) {
      for (const type of ["keydown", "keyup"]) target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    }
    target?.click();
  }, css);
}

test("keys in our dialog are not heard by the page", async ({ desk, page }) => {
  const { composer, omhu } = await desk("quill");
  await page.evaluate(() => {
    for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input", "pointerdown", "mousedown", "focusin"]) {
      for (const target of [document, document.documentElement, document.body]) {
        target.addEventListener(type, (event) => {
          if (event.target instanceof Element && event.target.localName.startsWith("omhu")) window.__violations.push(`heard ${type}`);
        }, { capture: true });
      }
    }
  });
  await composer.type("CPR 070761-4285 er registrert.");
  await omhu.expectMarks(["070761-4285"]);
  await composer.publish();
  await omhu.expectPart(GATE);
  for (const key of ["Tab", "Tab", "Shift+Tab", "a", "F8", "ArrowDown"]) await page.keyboard.press(key);
  await omhu.expectByPressing(`${GATE} fieldset`, () => omhu.press(`${GATE} [data-key='anyway']`));
  await omhu.press(`${GATE} fieldset input`);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await omhu.expectPart(GATE, false);
});

test("a closed root: the page finds no way in", async ({ desk, page }) => {
  const { composer, omhu } = await desk("textarea");
  await composer.type(TEXT);
  await omhu.expectMarks(["NSM"]);
  const seen = await page.evaluate(() => [...document.querySelectorAll("html > :not(head, body)")].map((host) => [host.localName, host.shadowRoot, host.childNodes.length, host.textContent]));
  expect(seen).toEqual(expect.arrayContaining([["omhu-view", null, 0, ""], ["omhu-marks", null, 0, ""]]));
});

test("a thousand composers: one is in use, and stays quick", async ({ desk, page }) => {
  const { composer, omhu } = await desk("textarea");
  await page.evaluate(() => {
    for (let index = 0; index < 1000; index += 1) {
      const form = document.createElement("form");
      form.className = "compose-form";
      const field = document.createElement("textarea");
      field.className = "autosuggest-textarea__textarea";
      field.value = `CPR 070761-4285 nummer ${index}`;
      form.append(field);
      document.body.append(form);
      field.dispatchEvent(new Event("focusin", { bubbles: true }));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await composer.type(TEXT);
  await omhu.expectMarks(["NSM"]);
  await omhu.expectText(CHIP, /1 open/u);
  const longest = await page.evaluate(async () => {
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: "longtask" });
    for (let index = 0; index < 100; index += 1) {
      document.querySelectorAll("textarea")[500 + index]?.dispatchEvent(new Event("focusin", { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    observer.disconnect();
    return Math.max(0, ...long);
  });
  expect(longest).toBeLessThan(200);
});

test("forged names and alternative texts are words, never markup, and cannot stop the check", async ({ desk, page }) => {
  const { composer, omhu } = await desk("draft");
  await composer.attach("described-image");
  await composer.attach("image");
  await page.evaluate((alt) => {
    const markup = `<img src=x onerror="window.__violations.push('ran')"><b>fet</b>`;
    document.querySelector(`[data-testid='attachments'] img[alt='${alt}']`)?.setAttribute("alt", markup);
    const attachments = document.querySelector("[data-testid='attachments']");
    for (let index = 0; index < 500; index += 1) {
      const group = document.createElement("div");
      group.setAttribute("role", "group");
      const image = document.createElement("img");
      image.alt = markup.repeat(50);
      group.append(image);
      attachments?.append(group);
    }
    for (const avatar of document.querySelectorAll("[data-testid^='UserAvatar']")) avatar.setAttribute("data-testid", `UserAvatar-Container-${"x".repeat(100_000)}`);
  }, ALT);
  await composer.type("CPR 070761-4285 er registrert.");
  await omhu.expectMarks(["070761-4285"]);
  await omhu.press(CHIP);
  const shown = await omhu.expectPart(PANEL).then(() => omhu.look((root) => root.querySelectorAll("aside b b, aside img").length));
  expect(shown).toBe(0);
  await omhu.press(`${PANEL} [data-key='close']`);
  await composer.publish();
  await omhu.expectPart(GATE);
  expect(await composer.published()).toEqual([]);
});
