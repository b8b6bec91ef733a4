// Packs twice; the packages must be the same to the byte.
import { execFileSync } from "node:child_process";
import { hash } from "./sources.mjs";

const [first, second] = [pack(), pack()];
if (first !== second) {
  console.error("The packages differ between two runs on the same sources.");
  process.exit(1);
}

function pack() {
  execFileSync("cargo", ["xtask", "package"], { stdio: "inherit" });
  return hash(["target/package"]);
}
