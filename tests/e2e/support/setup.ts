import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildComposers } from "../../composers/build";
import { NAMED_HOSTS } from "../../composers/pages";
import { named, root, shipped, target } from "./paths";
import { unzip } from "./zip";

const BROWSERS = ["chromium", "firefox"] as const;

/** Bundles the composers and unpacks what is shipped: the tests run that and nothing else. */
export default async function setup(): Promise<void> {
  await buildComposers();
  if (!BROWSERS.every((browser) => isYoung(`${named}${browser}/manifest.json`, browser))) {
    pack(`HOSTS=${NAMED_HOSTS.join(",")}`);
    for (const browser of BROWSERS) unpack(browser, named);
    pack();
  }
  if (!BROWSERS.every((browser) => isYoung(find(browser) ?? "", browser))) pack();
  for (const browser of BROWSERS) unpack(browser, shipped);
}

function unpack(browser: string, into: string): void {
  rmSync(`${into}${browser}`, { recursive: true, force: true });
  for (const [name, bytes] of unzip(readFileSync(find(browser) ?? ""))) {
    const path = `${into}${browser}/${name}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function pack(...hosts: readonly string[]): void {
  execFileSync("cargo", ["xtask", "package", ...hosts], { cwd: root, stdio: "inherit" });
}

/** Made after the build. */
function isYoung(path: string, browser: string): boolean {
  return existsSync(path) && statSync(path).mtimeMs >= builtAt(browser);
}

/** The package that was made last. */
export function find(browser: string): string | undefined {
  const folder = `${target}package`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((file) => file.startsWith(`omhu-${browser}-`) && file.endsWith(".zip"));
  return name === undefined ? undefined : `${folder}/${name}`;
}

function builtAt(browser: string): number {
  const folder = `${target}extension/${browser}/`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(...files.map((name) => statSync(`${folder}${name}`).mtimeMs));
}
