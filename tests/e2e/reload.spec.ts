// The extension goes away under an open draft: nothing of it stays, and Publish is the platform's alone.
import type { CDPSession } from "@playwright/test";
import { GATE } from "./support/omhu";
import { alone as test, expect } from "./support/test";

const HEARD = ["click", "keydown", "submit", "pointerdown", "mousedown", "input", "focusin", "scroll"];

test("reloaded under an open draft", async ({ desk, page, own }) => {
  const { composer, omhu } = await desk("tiptap");
  await composer.type("Takk til NSM for hjelpen.");
  await omhu.expectMarks(["NSM"]);
  const session = await own.running.context.newCDPSession(page);
  const world = await isolatedWorld(session, own.extension.id);
  expect(await listeners(session, world)).toEqual(expect.arrayContaining(HEARD));
  const popup = await own.extension.open();
  const closed = popup.waitForEvent("close");
  await popup.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
  await page.bringToFront();
  await composer.focus();
  await page.keyboard.type("!");
  await expect.poll(() => page.evaluate(() => document.querySelectorAll("html > :not(head, body)").length)).toBe(0);
  await omhu.expectMarks([]);
  expect(await listeners(session, world)).toEqual([]);
  await composer.publish();
  await expect.poll(() => composer.published()).toHaveLength(1);
  expect(await omhu.part(GATE)).toBeUndefined();
});

async function isolatedWorld(session: CDPSession, id: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  return found;
}

/** What the extension's world listens for on the window. */
async function listeners(session: CDPSession, contextId: number): Promise<readonly string[]> {
  const { result } = await session.send("Runtime.evaluate", { expression: "window", contextId });
  const { listeners: found } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "" });
  return found.map(({ type }) => type);
}
