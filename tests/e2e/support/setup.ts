import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildComposers } from "../../composers/build";
import { root, shipped, target } from "./paths";
import { unzip } from "./zip";

/** Bundles the composers and unpacks what is shipped: the tests run that and nothing else. */
export default async function setup(): Promise<void> {
  await buildComposers();
  for (const browser of ["chromium", "firefox"]) unpack(browser);
}

function unpack(browser: string): void {
  const zip = packed(browser);
  rmSync(`${shipped}${browser}`, { recursive: true, force: true });
  for (const [name, bytes] of unzip(readFileSync(zip))) {
    const path = `${shipped}${browser}/${name}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** The package; packed anew where the build is younger. */
function packed(browser: string): string {
  const found = find(browser);
  if (found !== undefined && statSync(found).mtimeMs >= builtAt(browser)) return found;
  execFileSync("cargo", ["xtask", "package"], { cwd: root, stdio: "inherit" });
  const made = find(browser);
  if (made === undefined) throw new Error("no package");
  return made;
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
