// The hash of files and folders by name and content.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SKIPPED = new Set(["node_modules", "target", ".git"]);

export function hash(paths) {
  const sum = createHash("sha256");
  for (const path of paths.flatMap(files)) {
    sum.update(`${path}\0`).update(createHash("sha256").update(readFileSync(path)).digest());
  }
  return sum.digest("hex");
}

export function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !SKIPPED.has(name)).sort();
  return names.flatMap((name) => files(join(path, name)));
}
