import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { shipped, target } from "./paths";

/** The shipped package for hosts that no adapter names, as `package HOSTS=…` makes it: only the manifest's hosts differ. */
export function hosted(browser: "chromium" | "firefox", hosts: readonly string[], name: string): string {
  const folder = `${target}e2e/hosted/${name}-${browser}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${shipped}${browser}`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) as { host_permissions: string[] };
  const more = hosts.map((host) => `https://${host}/*`).filter((pattern) => !manifest.host_permissions.includes(pattern));
  writeFileSync(`${folder}/manifest.json`, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...more] }));
  return folder;
}
