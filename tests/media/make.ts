// Videos and captions of every kind, made by ffmpeg, with what is true of each.
import { execFileSync } from "node:child_process";
import { closeSync, copyFileSync, ftruncateSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

export interface Truth {
  readonly captions: number;
  readonly audio: boolean;
  readonly located: boolean;
  readonly credit: string | undefined;
}

export interface Video extends Truth {
  readonly path: string;
  readonly container: string;
}

export const SECONDS = 4;

const CUES = "1\n00:00:00,500 --> 00:00:01,500\nHei på deg\n\n2\n00:00:02,000 --> 00:00:03,500\nVi ses i Ålesund\n";

const CONTAINERS: readonly { readonly name: string; readonly codecs: readonly string[]; readonly tracks: readonly string[]; readonly forms: readonly string[] }[] = [
  { name: "mp4", codecs: ["mpeg4", "aac"], tracks: ["mov_text"], forms: ["", "faststart", "frag_keyframe+empty_moov", "frag_keyframe+empty_moov+skip_trailer", "dash+global_sidx+frag_keyframe+empty_moov"] },
  { name: "mov", codecs: ["mpeg4", "aac"], tracks: ["mov_text"], forms: ["", "faststart"] },
  { name: "mkv", codecs: ["mpeg4", "aac"], tracks: ["srt", "ass", "webvtt"], forms: ["", "live"] },
  { name: "webm", codecs: ["libvpx", "libopus"], tracks: ["webvtt"], forms: ["", "live"] },
];

export function ffmpeg(...parameters: string[]): void {
  execFileSync("ffmpeg", ["-v", "error", "-nostdin", "-y", ...parameters], { stdio: ["ignore", "inherit", "pipe"] });
}

export function videos(folder: string): Video[] {
  const cues = join(folder, "cues.srt");
  writeFileSync(cues, CUES);
  const made: Video[] = [];
  for (const { name: container, codecs, tracks, forms } of CONTAINERS) {
    for (const form of forms) {
      for (const track of [undefined, ...tracks]) {
        for (const audio of [false, true]) {
          const told = audio;
          const path = join(folder, `${container}-${form.replaceAll("+", "-") || "plain"}-${track ?? "none"}-${audio ? "sound" : "silent"}.${container}`);
          make(path, codecs, form, track ? { cues, codec: track } : undefined, audio, told);
          made.push({ path, container, captions: track ? 1 : 0, audio, located: told, credit: told ? "Kari Nordmann" : undefined });
        }
      }
    }
  }
  return made;
}

function make(path: string, codecs: readonly string[], form: string, track: { cues: string; codec: string } | undefined, audio: boolean, told: boolean): void {
  const inputs = ["-f", "lavfi", "-i", `testsrc2=size=320x180:rate=10:duration=${String(SECONDS)}`];
  if (audio) inputs.push("-f", "lavfi", "-i", `sine=duration=${String(SECONDS)}`);
  if (track) inputs.push("-i", track.cues);
  const maps = ["-map", "0", ...(audio ? ["-map", "1"] : []), ...(track ? ["-map", audio ? "2" : "1", "-c:s", track.codec] : [])];
  const [video = "", sound = ""] = codecs;
  const tags = told ? ["-metadata", "location=+59.9139+010.7522/", "-metadata", "artist=Kari Nordmann"] : [];
  const flags = form === "live" ? ["-live", "1"] : form ? ["-movflags", form] : [];
  ffmpeg(...inputs, ...maps, "-c:v", video, "-b:v", "200k", "-c:a", sound, "-strict", "-2", ...tags, ...flags, path);
}

/** Copies of a file that end early. */
export function truncated(path: string): { readonly path: string; readonly percent: number }[] {
  const bytes = readFileSync(path);
  return [10, 50, 90].map((percent) => {
    const cut = path.replace(/(\.\w+)$/, `-cut${String(percent)}$1`);
    writeFileSync(cut, bytes.subarray(0, Math.floor((bytes.length * percent) / 100)));
    return { path: cut, percent };
  });
}

/** A copy of a file with bytes changed all over it, the same each time. */
export function flipped(path: string, seed: number): string {
  const bytes = readFileSync(path);
  let state = seed;
  for (let n = 0; n < 40; n++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = state % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ (state >>> 24);
  }
  const copy = path.replace(/(\.\w+)$/, `-flip${String(seed)}$1`);
  writeFileSync(copy, bytes);
  return copy;
}

/** The same video with a hole of 2 GB where its pictures are; `moov` behind it. */
export function huge(path: string, folder: string): string {
  const bytes = readFileSync(path);
  const at = bytes.indexOf("mdat") - 4;
  const size = bytes.readUInt32BE(at);
  const [hole, to] = [2 ** 31, join(folder, "huge.mp4")];
  const header = Buffer.alloc(16);
  header.writeUInt32BE(1, 0);
  header.write("mdat", 4, "latin1");
  header.writeBigUInt64BE(BigInt(16 + hole), 8);
  const file = openSync(to, "w");
  writeSync(file, bytes.subarray(0, at), 0, at, 0);
  writeSync(file, header, 0, 16, at);
  const rest = bytes.subarray(at + size);
  writeSync(file, rest, 0, rest.length, at + 16 + hole);
  closeSync(file);
  return to;
}

/** The same Matroska video with a hole of 2 GB behind its first cluster. */
export function hugeMatroska(path: string, folder: string): string {
  const to = join(folder, `huge${path.slice(path.lastIndexOf("."))}`);
  copyFileSync(path, to);
  const bytes = readFileSync(path);
  const segment = bytes.indexOf(Buffer.from([0x18, 0x53, 0x80, 0x67]));
  const [hole, end] = [2 ** 31, statSync(path).size];
  const file = openSync(to, "r+");
  // The segment's size, in its eight bytes, and a Void as long as the hole.
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE((1n << 56n) | BigInt(end - segment - 12 + 9 + hole), 0);
  writeSync(file, size, 0, 8, segment + 4);
  const empty = Buffer.alloc(9);
  empty.writeBigUInt64BE((1n << 56n) | BigInt(hole), 1);
  empty[0] = 0xec;
  writeSync(file, empty, 0, 9, end);
  ftruncateSync(file, end + 9 + hole);
  closeSync(file);
  return to;
}
