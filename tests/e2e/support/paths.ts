import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const target = `${root}target/`;
/** The packages as they are shipped, unpacked. */
export const shipped = `${target}e2e/shipped/`;
/** The same with hosts of an organisation, as `package HOSTS=…` makes them. */
export const named = `${target}e2e/named/`;
export const screenshots = `${target}screenshots/`;

export const chromium = browser("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
export const firefox = browser("FIREFOX", ["firefox-esr", "firefox"]);

function browser(variable: string, names: readonly string[]): string {
  const named = process.env[variable];
  if (named !== undefined && named !== "") return named;
  const folders = (process.env["PATH"] ?? "").split(":");
  const found = folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${names[0] ?? ""} is missing`);
  return found;
}
