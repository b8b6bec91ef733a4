// Where the browsers are on this machine.
import { existsSync } from "node:fs";

export const chromium = find("CHROMIUM", ["chromium", "chromium-browser", "google-chrome"]);
export const firefox = find("FIREFOX", ["firefox-esr", "firefox"]);

function find(variable, names) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? "").split(":");
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)).find((path) => existsSync(path));
}
