// Feeds a target of tests/fuzz with bytes, for SECONDS=60 if nothing else is said: fuzz.mjs TARGET… SECONDS=900. KEEP=60 afterwards
// puts so many of the longest inputs (up to 700 bytes) that together reach all into tests/fuzz/corpus.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";

const ALL = ["normaliser", "numbers", "draft", "policy"];
// Counters at every edge, as libFuzzer reads them; the same flags on a stable compiler.
const COVERAGE = [
  "-Cpasses=sancov-module", "-Cllvm-args=-sanitizer-coverage-level=4", "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
  "-Cllvm-args=-sanitizer-coverage-pc-table", "--cfg=fuzzing",
];

/** Bytes of an input that is kept. */
const LONGEST = 700;

const parameters = process.argv.slice(2);
const value = (name, otherwise) => Number(parameters.find((one) => one.startsWith(`${name}=`))?.split("=")[1] ?? otherwise);
const named = parameters.filter((one) => !one.includes("="));
const targets = named.length > 0 ? named : ALL;
const host = /host: (.+)/.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" }))[1];
const built = `target/fuzz/${host}/release`;

run("cargo", ["build", "--release", "--quiet", "--manifest-path", "tests/fuzz/Cargo.toml", "--target-dir", "target/fuzz", "--target", host, "--bins"],
  { RUSTFLAGS: COVERAGE.join(" ") });
for (const target of targets) {
  const [found, kept] = [`target/fuzz/corpus/${target}`, `tests/fuzz/corpus/${target}`];
  for (const folder of [found, kept, "target/fuzz/crashes"]) mkdirSync(folder, { recursive: true });
  run(`${built}/${target}`, [
    found, kept, `-max_total_time=${value("SECONDS", 60)}`, "-max_len=4096", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1",
    `-artifact_prefix=target/fuzz/crashes/${target}-`,
  ]);
  const keep = value("KEEP", 0);
  if (keep > 0) longest(target, found, kept, keep);
}

function longest(target, found, kept, keep) {
  const merged = `target/fuzz/merged/${target}`;
  rmSync(merged, { recursive: true, force: true });
  mkdirSync(merged, { recursive: true });
  run(`${built}/${target}`, ["-merge=1", merged, kept, found]);
  const sizes = readdirSync(merged).map((name) => [name, statSync(`${merged}/${name}`).size]).filter(([, size]) => size <= LONGEST);
  sizes.sort((one, other) => one[1] - other[1]);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  for (const [name] of sizes.slice(-keep)) copyFileSync(`${merged}/${name}`, `${kept}/${name.slice(0, 12)}`);
}

function run(program, given, environment = {}) {
  execFileSync(program, given, { stdio: "inherit", env: { ...process.env, ...environment } });
}
