import type { CDPSession, Page } from "@playwright/test";
import { type Running, launch } from "../e2e/support/chromium";
import { ChromiumDriver } from "../e2e/support/chromiumDriver";
import { Composer } from "../e2e/support/composer";
import { CHIP, Omhu } from "../e2e/support/omhu";
import setup from "../e2e/support/setup";
import { Extension } from "../e2e/support/worker";
import { ownTime } from "./profile";

const RUNS = 3;
const NODES = 20_000;
const NAVIGATIONS = 10;
const QUIET_MS = 1000;
/** A page of a host that is read, without anything to write in. */
const QUIET = "https://mastodon.social/about";

type Counts = Readonly<Record<"listeners" | "nodes", number>>;

/** Prints our share of a page's time, by the CPU profile, and what is left behind after ten composers. */
export async function benchPage(): Promise<void> {
  await setup();
  const running = await launch();
  await (await Extension.in(running.context)).speakAs("official");
  for (let run = 1; run <= RUNS; run += 1) await costs(running, run);
  for (const [what, go] of Object.entries({ navigations, composers })) print(what, await leaks(running, go));
  await running.close();
}

async function costs({ context }: Running, run: number): Promise<void> {
  const busy = await context.newPage();
  await (await Composer.open(new ChromiumDriver(busy), "draft")).type("Brua er åpen. Skriv til kari.nordmann@gmail.com.");
  const inserting = await ownTime(await context.newCDPSession(busy), () => insert(busy));
  await busy.close();
  const quiet = await context.newPage();
  await quiet.route(QUIET, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>About</title><p>About" }));
  const session = await context.newCDPSession(quiet);
  const without = await ownTime(session, async () => {
    await quiet.goto(QUIET);
    await insert(quiet);
  });
  const used = await ownTime(session, () => press(quiet));
  await quiet.close();
  const share = ((inserting.own / inserting.busy) * 100).toFixed(2);
  console.log(`run ${run}: ${NODES} nodes in a second beside a composer: ${share} % (${inserting.own.toFixed(1)} of ${inserting.busy.toFixed(0)} ms); a page without composer: ${without.own.toFixed(2)} ms, and its first press and key: ${used.own.toFixed(2)} ms`);
}

async function press(page: Page): Promise<void> {
  await page.mouse.click(50, 50);
  await page.keyboard.press("ArrowDown");
}

/** As a feed does it: posts with a few elements each, spread over a second. */
function insert(page: Page): Promise<void> {
  return page.evaluate(async ([nodes, quiet]) => {
    const feed = document.body.appendChild(document.createElement("div"));
    const PARTS = 50;
    for (let part = 0; part < PARTS; part += 1) {
      for (let made = 0; made < nodes / PARTS; made += 4) {
        const post = document.createElement("article");
        post.append(document.createElement("h3"), document.createElement("p"), document.createElement("button"));
        feed.append(post);
      }
      await new Promise((resolve) => setTimeout(resolve, 1000 / PARTS));
    }
    await new Promise((resolve) => setTimeout(resolve, quiet));
    feed.remove();
  }, [NODES, QUIET_MS] as const);
}

async function leaks({ context }: Running, go: (page: Page) => Promise<void>): Promise<readonly [Counts, Counts]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await go(page);
  const before = await counts(session);
  for (let times = 0; times < NAVIGATIONS; times += 1) await go(page);
  const after = await counts(session);
  await page.close();
  return [before, after];
}

async function navigations(page: Page): Promise<void> {
  const composer = await Composer.open(new ChromiumDriver(page), "tiptap");
  await composer.type("Ring 99 88 77 66");
  await new Omhu(composer).expectText(CHIP, /\d/u);
}

/** The composer is taken away and another one made, as a dialog that is opened and closed. */
async function composers(page: Page): Promise<void> {
  const composer = await Composer.open(new ChromiumDriver(page), "textarea");
  await composer.type("Ring 99 88 77 66");
  await new Omhu(composer).expectText(CHIP, /\d/u);
  await page.evaluate(() => {
    const { field } = window.__composer;
    const form = field.closest("form");
    for (let times = 0; times < 10 && form !== null; times += 1) {
      const copy = form.cloneNode(true) as HTMLFormElement;
      form.parentElement?.append(copy);
      copy.querySelector("textarea")?.focus();
      copy.remove();
    }
  });
}

async function counts(session: CDPSession): Promise<Counts> {
  for (let times = 0; times < 3; times += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { listeners: value("JSEventListeners"), nodes: value("Nodes") };
}

function print(what: string, [before, after]: readonly [Counts, Counts]): void {
  console.log(`${NAVIGATIONS} ${what}: listeners ${before.listeners} → ${after.listeners}, nodes ${before.nodes} → ${after.nodes}`);
}
