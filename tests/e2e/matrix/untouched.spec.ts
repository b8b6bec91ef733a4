// The page's own nodes stay as they are, to the byte.
import { everywhere, expect } from "../support/everywhere";
import type { Driver } from "../support/driver";
import { CARD, CHIP } from "../support/omhu";

const CLEAN = "Velkommen til åpen dag i Lia";

everywhere("the page is the same with and without Omhu", async ({ driver, composer, omhu, plain }) => {
  const withOmhu = [await html(driver)];
  await composer.type(CLEAN);
  await omhu.expectText(CHIP, /clear/iu);
  withOmhu.push(await html(driver));
  await composer.type(" med DSB");
  await omhu.expectMarks(["DSB"]);
  withOmhu.push(await html(driver));
  await omhu.openCard();
  await driver.press("Escape");
  await omhu.expectPart(CARD, false);
  withOmhu.push(await html(driver));

  // One tab after the other: what lies behind another tab is slow.
  const without = await plain();
  const alone = [await html(without.driver)];
  for (const [text, whole] of [[CLEAN, CLEAN], [" med DSB", `${CLEAN} med DSB`]] as const) {
    await without.type(text);
    await without.expectText(whole);
    alone.push(await html(without.driver));
  }
  expect(withOmhu).toEqual([...alone, alone.at(-1)]);
});

/** As the page is at rest: some editors measure themselves a frame later. */
async function html(driver: Driver): Promise<string> {
  let last = "";
  const isSame = async (): Promise<boolean> => last === (last = await source(driver));
  await expect.poll(isSame, { message: "the page goes on changing", intervals: [100] }).toBe(true);
  return last;
}

/** All of the page, with its shadow root or frame, but for our own hosts and what is drawn by lot. */
function source(driver: Driver): Promise<string> {
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
