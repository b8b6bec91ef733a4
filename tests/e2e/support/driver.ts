import type { Buffer } from "node:buffer";

export type BrowserName = "chromium" | "firefox";

export const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

export interface View {
  readonly width: number;
  readonly height: number;
  /** Device pixels a pixel of the page, as a browser's zoom changes it. */
  readonly scale: number;
}

export const USUAL: View = { width: 1280, height: 800, scale: 1 };

/** A tab as a person at its keyboard and pointer uses it, and a developer looks into it. */
export interface Driver {
  readonly browser: BrowserName;
  open(address: string): Promise<void>;
  evaluate<Result, Rest extends readonly unknown[]>(call: (...rest: Rest) => Result, ...rest: Rest): Promise<Awaited<Result>>;
  /** Calls a function with the closed shadow root of one of our hosts; undefined while it is not there. */
  look<Result, Rest extends readonly unknown[]>(
    host: string, call: (root: ShadowRoot, ...rest: Rest) => Result, ...rest: Rest
  ): Promise<Result | undefined>;
  /** Chooses files in the page's own file field. */
  choose(css: string, paths: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** A key with its modifiers: `Control+Shift+Z`. */
  press(keys: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** An input method: what it shows one after the other, and what it commits. Between the two something may be looked at. */
  compose(shown: readonly string[], committed: string, meanwhile?: () => Promise<void>): Promise<void>;
  view(view: View): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** What went wrong in the page: faults, reports of its policy, requests that nobody answers. */
  troubles(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Copied elsewhere, pasted here. */
export async function paste(driver: Driver, text: string): Promise<void> {
  await driver.evaluate((words) => navigator.clipboard.writeText(words), text);
  await driver.press("Control+V");
}
