// The page's own nodes stay as they are, to the byte.
import { everywhere, expect } from "../support/everywhere";
import type { Driver } from "../support/driver";
import { CARD, CHIP } from "../support/omhu";

const CLEAN = "Velkommen til åpen dag i Lia";

everywhere("the page is the same with and without Omhu", async ({ driver, composer, omhu, plain }) => {
  const without = await plain();
  const same = async (): Promise<void> => expect(await html(driver)).toBe(await html(without.driver));
  await same();
  await composer.type(CLEAN);
  await without.type(CLEAN);
  await omhu.expectText(CHIP, /clear/iu);
  await same();
  await composer.type(" med DSB");
  await without.type(" med DSB");
  await omhu.expectMarks(["DSB"]);
  await same();
  await omhu.openCard();
  await driver.press("Escape");
  await omhu.expectPart(CARD, false);
  await same();
});

/** All of the page, with its shadow root or frame, but for our own hosts and what is drawn by lot. */
function html(driver: Driver): Promise<string> {
  return driver.evaluate(() => {
    const { field } = window.__composer;
    const inner = field.getRootNode() as Document | ShadowRoot;
    const documents = [document.documentElement.outerHTML, "body" in inner ? inner.documentElement.outerHTML : inner.innerHTML];
    const lots = new Map<string, string>();
    const known = (lot: string): string => lots.get(lot) ?? lots.set(lot, `lot-${lots.size}`).get(lot) ?? "";
    return documents.join("\n").replace(/<omhu-(?:view|marks)[^>]*><\/omhu-(?:view|marks)>/gu, "").replace(/blob:[^"]+/gu, "blob:")
      .replace(/(?<=data-offset-key="|data-editor="|id="placeholder-|aria-describedby="placeholder-)[a-z0-9]+/gu, known);
  });
}
