// How right the media module is: on videos that ffmpeg makes, and on pictures that packages ship or a browser draws.
// main.ts [--misses] [FOLDER with the packages, kept]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import type { Facts } from "../../extension/types/Facts";
import type { Sight } from "../../extension/types/Sight";
import { drawn } from "./drawn";
import { type Grey, grey, type Inspected, Media } from "./inspect";
import { flipped, huge, hugeMatroska, SECONDS, truncated, type Video, videos } from "./make";
import { isFinal, type Labelled, PACKAGES, pictures } from "./pictures";

const misses = process.argv.includes("--misses");
const kept = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const folder = mkdtempSync(join(tmpdir(), "omhu-media-"));
const media = await Media.load();

class Table {
  private readonly rows = new Map<string, Map<string, [number, number]>>();

  count(row: string, column: string, right: boolean, what = ""): void {
    const columns = this.rows.get(row) ?? new Map<string, [number, number]>();
    const [hits, all] = columns.get(column) ?? [0, 0];
    this.rows.set(row, columns.set(column, [hits + (right ? 1 : 0), all + 1]));
    if (!right && misses) console.log(`  miss: ${row}, ${column} ${what}`);
  }

  print(title: string): void {
    const columns = [...new Set([...this.rows.values()].flatMap((row) => [...row.keys()]))];
    console.log(`\n${title}, right of all`);
    console.log(" ".repeat(16) + columns.map((column) => column.padStart(12)).join(""));
    for (const [row, cells] of this.rows) {
      const shown = columns.map((column) => cells.get(column)?.join("/") ?? "");
      console.log(row.padEnd(16) + shown.map((cell) => cell.padStart(12)).join(""));
    }
  }
}

function judge(table: Table, row: string, video: Video, { facts }: Inspected): void {
  const count = (column: string, right: boolean): void => { table.count(row, column, right, `${basename(video.path)} ${JSON.stringify(facts)}`); };
  count("kind", facts.kind === "video" && facts.format === video.container && !facts.misnamed);
  count("captions", facts.captionTracks === video.captions);
  count("audio", facts.audio === video.audio);
  // A file that was written live says no length.
  count("duration", facts.duration === null ? video.path.includes("-live-") : Math.abs(facts.duration - SECONDS) < 0.4);
  count("size", facts.width === 320 && facts.height === 180);
  count("location", facts.location === video.located);
  count("credit", facts.credit === (video.credit ?? null));
  count("whole", !facts.incomplete);
}

/** Of a damaged file nothing may be said that is not so; what is not known may be left open. */
function neverWrong(video: Video, facts: Facts): boolean {
  const open = <T>(said: T | null, so: T): boolean => said === null || said === so;
  return open(facts.captionTracks, video.captions) && open(facts.audio, video.audio);
}

function evaluateVideos(): void {
  const table = new Table();
  const damaged = new Table();
  for (const video of videos(folder)) {
    judge(table, video.container, video, media.inspect(video.path));
    for (const { path, percent } of truncated(video.path)) {
      const { facts } = media.inspect(path);
      const row = `cut at ${String(percent)} %`;
      const live = video.path.includes("-live-") || video.path.includes("skip_trailer");
      damaged.count(row, "not wrong", neverWrong(video, facts), `${basename(path)} ${JSON.stringify(facts)}`);
      if (!live) damaged.count(row, "told", facts.incomplete, basename(path));
    }
    for (const seed of [1, 2, 3]) {
      const { reads } = media.inspect(flipped(video.path, seed));
      damaged.count("bytes flipped", "ends", reads <= 200);
    }
    const other = video.container === "mp4" ? "ferie.mkv" : "ferie.mp4";
    const renamed = media.inspect(video.path, other).facts;
    damaged.count("renamed", "told", renamed.format === video.container && renamed.misnamed === (video.container !== "mov"));
  }
  table.print("Videos");
  damaged.print("Damaged and renamed videos");
  console.log("\nVideos of 2 GB");
  for (const path of [huge(join(folder, "mp4-plain-mov_text-sound.mp4"), folder), hugeMatroska(join(folder, "mkv-plain-srt-sound.mkv"), folder)]) {
    const begun = performance.now();
    const { facts, reads, bytes } = media.inspect(path);
    const time = (performance.now() - begun).toFixed(0);
    console.log(`${basename(path).padEnd(16)}${(statSync(path).size / 2 ** 30).toFixed(1)} GB: ${String(reads)} reads, ${String(bytes)} bytes, ${time} ms; ` +
      `captions ${String(facts.captionTracks)}, audio ${String(facts.audio)}, location ${String(facts.location)}`);
    rmSync(path);
  }
}

interface Seen extends Labelled {
  readonly sight: Sight | null;
  readonly looked: number;
  readonly half: "working" | "final";
}

async function evaluatePictures(): Promise<void> {
  const drawings: Grey[] = [];
  const all = [...pictures(kept), ...(await drawn(folder))];
  const seen = all.map((picture): Seen => {
    const drawing = grey(picture.path);
    if (drawing === undefined) throw new Error(`${picture.path} cannot be drawn`);
    drawings.push(drawing);
    return { ...picture, ...media.look(drawing), half: isFinal(basename(picture.path)) ? "final" : "working" };
  });
  for (const half of ["working", "final"] as const) {
    const mine = seen.filter((picture) => picture.half === half);
    faces(mine, half);
    text(mine, half);
  }
  times(seen.map(({ looked }) => looked), "in WASM (Node)");
  native(drawings);
  console.log(`Linear memory after all of them: ${String(media.memory())} bytes`);
  console.log("\nPictures: " + PACKAGES.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(", ") + "; the rest drawn");
}

function faces(seen: readonly Seen[], half: string): void {
  const found = ({ sight }: Seen): number => sight?.faces?.length ?? 0;
  const [people, nobody] = [seen.filter((picture) => picture.faces > 0), seen.filter((picture) => picture.faces === 0)];
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const hits = people.filter((picture) => found(picture) > 0).length;
  const alarms = nobody.filter((picture) => found(picture) > 0);
  console.log(`\nFaces, ${half} half: pictures with people ${String(hits)}/${String(people.length)}, faces in them ` +
    `${String(sum(people.map((picture) => Math.min(found(picture), picture.faces))))}/${String(sum(people.map((picture) => picture.faces)))}; ` +
    `false alarms on ${String(alarms.length)}/${String(nobody.length)} pictures without, ${String(sum(people.map((picture) => Math.max(0, found(picture) - picture.faces))))} more than there are with`);
  if (!misses || half === "final") return;
  for (const picture of seen.filter((each) => found(each) !== each.faces)) {
    console.log(`  ${basename(picture.path)}: ${String(found(picture))} of ${String(picture.faces)}`);
  }
}

function text(seen: readonly Seen[], half: string): void {
  const share = ({ sight }: Seen): number => sight?.textShare ?? 0;
  const shares = (kind: Labelled["text"]): Seen[] =>
    seen.filter((picture) => picture.text === kind).sort((a, b) => share(a) - share(b));
  const [much, none] = [shares("much"), shares("none")];
  console.log(`Text, ${half} half: much > 0.3 ${String(much.filter((picture) => share(picture) > 0.3).length)}/${String(much.length)}, ` +
    `none < 0.1 ${String(none.filter((picture) => share(picture) < 0.1).length)}/${String(none.length)}`);
  if (!misses || half === "final") return;
  for (const picture of [...much, ...shares("some"), ...none.slice(-12)]) {
    console.log(`  ${picture.text.padEnd(6)}${share(picture).toFixed(2)} ${basename(picture.path)}`);
  }
}

function times(values: readonly number[], where: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  console.log(`\nLooking at a picture ${where}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`);
}

/** The same pictures, read by `cargo run --example look`: width, height and pixels of each. */
function native(drawings: readonly Grey[]): void {
  const input = Buffer.concat(drawings.flatMap(({ width, height, pixels }) => [Buffer.from(Uint32Array.of(width, height).buffer), pixels]));
  const look = ["run", "--quiet", "--locked", "--release", "--package", "omhu-media", "--example", "look"];
  const lines = execFileSync("cargo", look, { input, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] }).trim().split("\n");
  times(lines.map(Number), "natively");
}

try {
  evaluateVideos();
  await evaluatePictures();
} finally {
  rmSync(folder, { recursive: true });
}
