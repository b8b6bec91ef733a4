// An organisation's policy, written where the browser reads it. Needs root; the file is taken away again.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { launch, type Running } from "./chromium";
import { shipped } from "./paths";
import { Extension } from "./worker";

const FOLDER = "/etc/chromium/policies/managed";

/** Whether this process may set a policy. */
export const mayManage = process.getuid?.() === 0;

/** A browser in which a policy can be set for the extension, and for no other that runs beside it. */
export interface Managed {
  readonly running: Running;
  readonly extension: Extension;
  readonly set: (policy: object) => void;
  /** As if there had never been a policy. */
  readonly clear: () => void;
}

/** Lends such a browser; whatever happens, the policy is gone afterwards. */
export async function managed(use: (managed: Managed) => Promise<void>): Promise<void> {
  const file = `${FOLDER}/omhu-e2e-${process.pid}.json`;
  const folder = withoutKey();
  const made = existsSync(FOLDER) ? undefined : mkdirSync(FOLDER, { recursive: true });
  const running = await launch({ folder });
  const clear = (): void => rmSync(file, { force: true });
  try {
    const extension = await Extension.in(running.context);
    const set = (policy: object): void => writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [extension.id]: policy } } }));
    await use({ running, extension, set, clear });
  } finally {
    clear();
    if (made !== undefined) rmSync(made, { recursive: true });
    await running.close();
    rmSync(folder, { recursive: true });
  }
}

/** The shipped package under an id of its own, so that no other test sees the policy. */
function withoutKey(): string {
  const folder = mkdtempSync(`${tmpdir()}/omhu-managed-`);
  cpSync(`${shipped}chromium`, folder, { recursive: true });
  const { key: _, ...manifest } = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) as Record<string, unknown>;
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}
