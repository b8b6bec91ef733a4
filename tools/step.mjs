// Runs one step of the tests and notes its seconds: step.mjs NAME -- COMMAND…; --begin and --end around them.
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const NOTES = "target/steps.tsv";
const [name, , program, ...parameters] = process.argv.slice(2);

if (name === "--begin") {
  mkdirSync("target", { recursive: true });
  writeFileSync(NOTES, "");
} else if (name === "--end") {
  const rows = (existsSync(NOTES) ? readFileSync(NOTES, "utf8") : "").trim().split("\n").filter(Boolean);
  const seconds = rows.map((row) => Number(row.split("\t")[1]));
  for (const row of rows) {
    const [step, time, remark = ""] = row.split("\t");
    console.log(line(step, time, remark));
  }
  console.log(line("all", seconds.reduce((sum, n) => sum + n, 0).toFixed(1), ""));
} else {
  console.log(`── ${name}`);
  const started = performance.now();
  const { status } = spawnSync(program, parameters, { stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  appendFileSync(NOTES, `${name}\t${seconds}\t${status === 0 ? "" : "failed"}\n`);
  if (status !== 0) {
    console.error(`${name} failed after ${seconds} s`);
    process.exit(status ?? 1);
  }
}

function line(step, seconds, remark) {
  return `${step.padEnd(14)}${seconds.padStart(8)} s  ${remark}`.trimEnd();
}
