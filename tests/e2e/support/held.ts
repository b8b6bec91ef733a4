import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { shipped, target } from "./paths";

/** Runs before the worker's script: the files of what was learned come when they are let go. */
const HOLD = `{
  const ordinary = self.fetch.bind(self);
  const free = new Promise((resolve) => (self.__letGo = resolve));
  self.fetch = async (address, ...more) => {
    if (String(address).endsWith(".bin")) await free;
    return ordinary(address, ...more);
  };
}
`;

/** The shipped package, but its worker waits for the models. */
export function held(name: string): string {
  const folder = `${target}e2e/held/${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${shipped}chromium`, folder, { recursive: true });
  const script = `${folder}/background.js`;
  writeFileSync(script, HOLD + readFileSync(script, "utf8"));
  return folder;
}

export async function letGo(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => (self as unknown as { __letGo: () => void }).__letGo());
}
