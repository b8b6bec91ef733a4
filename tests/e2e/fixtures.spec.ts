// The adapters on the composer skeletons, in both browsers: who speaks, what is written, what is attached, what publishes.
import { expect, test } from "@playwright/test";
import puppeteer, { type Browser } from "puppeteer-core";
import type { Draft } from "../../extension/types/Draft";
import type { Page as Seen, Recognised } from "../fixtures/recognise";
import { launch, type Running } from "./support/chromium";
import { CAPTIONS, type Expected, type ExpectedComposer, type Fixture, FIXTURES, KINDS, recogniser, response } from "./support/fixtures";
import { firefox } from "./support/paths";

/** Runs the recogniser in every frame of a fixture; a page without a composer in its frames says so itself. */
type Look = (fixture: Fixture, publish: string) => Promise<readonly Seen[]>;

const bundled = recogniser();

test.describe.configure({ mode: "default" });

test.describe("Chromium", () => {
  let running: Running;
  test.beforeAll(async () => {
    running = await launch({ extension: false });
  });
  test.afterAll(() => running.close());
  recognises(async (fixture, publish) => {
    const [script, page] = [await bundled, await running.context.newPage()];
    await page.route(fixture.address.replace(/#.*/u, ""), (route) => route.fulfill(response(fixture)));
    await page.goto(fixture.address);
    const seen: Seen[] = [];
    for (const frame of page.frames()) {
      await frame.evaluate(script);
      seen.push(await frame.evaluate((css) => window.__recognise(css), publish));
    }
    await page.close();
    return seen;
  });
});

test.describe("Firefox", () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true, args: ["--width=1280", "--height=800"] });
  });
  test.afterAll(() => browser.close());
  recognises(async (fixture, publish) => {
    const [script, page] = [await bundled, await browser.newPage()];
    await page.setRequestInterception(true);
    page.on("request", (request) => void (request.isNavigationRequest() ? request.respond(response(fixture)) : request.abort()));
    await page.goto(fixture.address);
    const seen: Seen[] = [];
    for (const frame of page.frames()) {
      await frame.evaluate(script);
      seen.push(await frame.evaluate((css) => window.__recognise(css), publish));
    }
    await page.close();
    return seen;
  });
});

function recognises(look: Look): void {
  for (const fixture of FIXTURES) {
    test(fixture.name, async () => {
      const { platform, composers = [], altDialog }: Expected = fixture.expected;
      // Where a label is given, the place is told in words.
      const [first] = composers;
      const seen = await look(fixture, first?.publishLabel === undefined ? (first?.publish ?? "") : "*");
      expect(seen.map((page) => page.platform)).toContain(platform);
      if (altDialog !== undefined) expect(seen[0]?.alt).toEqual({ value: altDialog.value, save: true });
      const later = composers.find(({ kind }) => kind === "post-step2");
      if (later !== undefined) expect(seen[0]?.later).toBe(later.publishLabel);
      const written = composers.filter(({ kind }) => kind !== "post-step2");
      expect(seen.flatMap((page) => page.composers).map(plainly)).toEqual(written.map(expected));
    });
  }
}

/** What was recognised, in the words of the expectations. */
function plainly({ drafts, publishLabel, publishAt, publishes, enter }: Recognised): unknown {
  const [first] = drafts;
  const extra = (role: string): string[] => (first?.extra ?? []).filter((one) => one.role === role).map(({ text }) => text.trim());
  return {
    composer: first?.composer,
    texts: [...extra("title"), ...drafts.map(({ text }) => text.trim())],
    warning: extra("contentWarning"),
    account: first?.account.handle ?? first?.account.name ?? null,
    parent: first?.replyTo ?? first?.quoted?.text ?? null,
    media: drafts.flatMap(({ attachments }) => attachments).map(medium),
    publishes: publishes > 0 && publishAt,
    publishLabel,
    enter,
  };
}

function medium({ kind, altState, captions }: Draft["attachments"][number]): unknown {
  return kind === "video" ? { kind, captions } : { kind, alt: altState };
}

function expected({ kind, texts, cw, account, parent, media, publishLabel, publishKeys }: ExpectedComposer): unknown {
  return {
    composer: KINDS[kind],
    texts,
    warning: cw === undefined ? [] : [cw],
    account,
    parent,
    media: media.map(({ type, alt, captions }) => (type === "video" ? { kind: type, captions: CAPTIONS[captions ?? ""] } : { kind: type, alt })),
    publishes: true,
    publishLabel: publishLabel ?? (expect.any(String) as unknown),
    enter: publishKeys?.includes("Enter") ?? false,
  };
}
