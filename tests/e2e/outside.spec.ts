// Nothing leaves the machine: no request of the page, the worker or the extension's own pages.
import { CHIP } from "./support/omhu";
import { expect, test } from "./support/test";

const ELSEWHERE = "https://somewhere.example/";

test("a session with findings, pictures, fixes and a publication asks for nothing", async ({ desk, page, running }) => {
  const { composer, omhu } = await desk("draft");
  await composer.attach("image");
  await composer.attach("video");
  await composer.type("Takk til NSM, skriv til kari.nordmann@gmail.com");
  await omhu.expectMarks(["NSM", "kari.nordmann@gmail.com"]);
  await omhu.press(CHIP);
  await omhu.expectPart("aside");
  expect(await composer.violations()).toEqual([]);
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !/^(blob|data):/u.test(name)));
  expect(loaded.filter((name) => !name.includes("/composer-scripts/"))).toEqual([]);
  expect([...running.outside.refused, ...running.outside.reached]).toEqual([]);
});

test("the extension's own policy refuses a request from its pages and its worker", async ({ extension, running, page }) => {
  expect(page.url()).toBe("about:blank");
  const attempt = (address: string): Promise<string> => fetch(address, { mode: "no-cors" }).then(() => "sent", () => "refused");
  const popup = await extension.open();
  expect(await popup.evaluate(attempt, ELSEWHERE)).toBe("refused");
  await popup.close();
  const worker = running.context.serviceWorkers()[0];
  if (worker !== undefined) expect(await worker.evaluate(attempt, ELSEWHERE)).toBe("refused");
  expect(running.outside.reached).toEqual([]);
});

test("nothing of the extension can be opened by a page", async ({ desk, page, extension }) => {
  await desk("textarea");
  const opened = await page.evaluate((id) => {
    const image = new Image();
    const tried = new Promise<string>((resolve) => {
      image.onload = () => resolve("loaded");
      image.onerror = () => resolve("refused");
    });
    image.src = `chrome-extension://${id}/icons/omhu-16.png`;
    return tried;
  }, extension.id);
  expect(opened).toBe("refused");
  await page.evaluate(() => window.__violations.splice(0));
});
