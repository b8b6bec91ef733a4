// Makes sure that toolchain, libraries and the named programs are there. Installs what is missing;
// what it may not install it names, with the line to run, and stops.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";

const PROGRAMS = {
  chromium: { names: ["chromium", "chromium-browser", "google-chrome"], variable: "CHROMIUM", package: "chromium" },
  driver: { names: ["chromedriver"], variable: "CHROMEDRIVER", package: "chromium-driver" },
  firefox: { names: ["firefox-esr", "firefox"], variable: "FIREFOX", package: "firefox-esr" },
  compiler: { names: ["g++", "c++"], package: "g++" },
  ffmpeg: { names: ["ffmpeg"], package: "ffmpeg" },
};

node();
rust();
npm();
programs(process.argv.slice(2));

function node() {
  const [major] = process.versions.node.split(".");
  if (Number(major) < 20) stop(`Node 20 or newer is needed, this is ${process.versions.node}.`);
}

function rust() {
  const channel = /channel = "(.+)"/.exec(readFileSync("rust-toolchain.toml", "utf8"))?.[1] ?? "stable";
  const [target, ...parts] = ["wasm32-unknown-unknown", "rustfmt", "clippy"];
  const installed = spawnSync("rustup", ["target", "list", "--installed", "--toolchain", channel], { encoding: "utf8" });
  if (installed.error) stop("rustup is missing. Install it as https://rustup.rs says, then run this again.");
  if (installed.status === 0 && installed.stdout.includes(target)) return;
  const components = parts.flatMap((part) => ["--component", part]);
  run("rustup", ["toolchain", "install", channel, "--profile", "minimal", ...components, "--target", target]);
}

function npm() {
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  const mark = "node_modules/.omhu-lock";
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  writeFileSync(mark, wanted);
}

function programs(wanted) {
  const missing = wanted.map((name) => PROGRAMS[name]).filter((program) => !isThere(program));
  if (missing.length === 0) return;
  const packages = missing.map((program) => program.package);
  const line = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  const may = process.getuid?.() === 0 && onPath("apt-get");
  if (!may) stop(`${packages.join(", ")} missing. Run this, then try again:\n\n  sudo sh -c '${line}'\n`);
  run("sh", ["-c", line], { DEBIAN_FRONTEND: "noninteractive" });
}

function isThere({ names, variable }) {
  const named = variable && process.env[variable];
  return named ? existsSync(named) : names.some(onPath);
}

function onPath(name) {
  return (process.env.PATH ?? "").split(":").some((folder) => existsSync(`${folder}/${name}`));
}

function run(program, parameters, environment = {}) {
  console.error(`> ${program} ${parameters.join(" ")}`);
  try {
    execFileSync(program, parameters, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...environment } });
  } catch {
    stop(`${program} failed, see above.`);
  }
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
