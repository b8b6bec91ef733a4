// Runs a command unless it already succeeded on the same sources:
//   once.mjs NAME OUTPUT SOURCE… -- COMMAND…
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hash } from "./sources.mjs";

const [name, output, ...rest] = process.argv.slice(2);
const at = rest.indexOf("--");
const [program, ...parameters] = rest.slice(at + 1);
const stamp = `target/stamps/${name}`;
const wanted = hash(rest.slice(0, at));

if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
  console.error(`${name}: nothing changed`);
} else {
  rmSync(stamp, { force: true });
  const { status } = spawnSync(program, parameters, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync("target/stamps", { recursive: true });
  writeFileSync(stamp, wanted);
}
