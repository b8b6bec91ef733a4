import { type BrowserContext, chromium } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { Outside } from "./outside";
import { chromium as executablePath, shipped } from "./paths";

const QUIET = [
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-domain-reliability", "--lang=en-US",
];

export interface Launch {
  readonly extension?: boolean;
  readonly headless?: boolean;
  /** Another unpacked extension than the shipped one. */
  readonly folder?: string;
  readonly arguments?: readonly string[];
}

export interface Running {
  readonly context: BrowserContext;
  readonly outside: Outside;
  close(): Promise<void>;
}

/** Chromium with a new empty profile and, unless said otherwise, the shipped package. */
export async function launch(options: Launch = {}): Promise<Running> {
  const folder = options.folder ?? `${shipped}chromium`;
  const own = options.extension === false ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const profile = mkdtempSync(`${tmpdir()}/omhu-`);
  const outside = new Outside();
  const server = await outside.listen();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    channel: "chromium",
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...QUIET, ...own, ...(options.arguments ?? [])],
    env: { ...process.env, LANGUAGE: "en" },
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    proxy: { server },
  });
  await outside.serve(context);
  return {
    context,
    outside,
    async close() {
      await context.close();
      outside.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
