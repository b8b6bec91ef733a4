// Files to attach, made where they are needed.
import { execFileSync } from "node:child_process";
import { ftruncateSync, mkdirSync, openSync, closeSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { root, target } from "./paths";

/** Each process its own: a file that is written anew while a page holds it can no longer be read there. */
const folder = `${target}e2e/files/${process.env["TEST_PARALLEL_INDEX"] ?? "0"}/`;

/** A photograph of many people, with the place where it was taken written into it. */
export function crowd(name = "IMG_2041.png"): string {
  const png = readFileSync(`${rustface()}/test.png`);
  // Behind the header chunk: 8 bytes of signature, 25 of header.
  return write(name, Buffer.concat([png.subarray(0, 33), chunk("eXIf", placed()), png.subarray(33)]));
}

/** The face search's own package ships a picture to try it on. */
function rustface(): string {
  const metadata = execFileSync("cargo", ["metadata", "--format-version", "1", "--locked"], { cwd: root, maxBuffer: 1 << 28, encoding: "utf8" });
  const { packages } = JSON.parse(metadata) as { packages: readonly { name: string; manifest_path: string }[] };
  const found = packages.find(({ name }) => name === "rustface");
  if (found === undefined) throw new Error("no rustface");
  return dirname(found.manifest_path);
}

/** A video of this many bytes with its tables at the end; what lies between is a hole in the disk. */
export function video(name: string, bytes: number, captions: boolean): string {
  const moov = box("moov", movieHeader(), track("vide"), track("soun"), ...(captions ? [track("sbtl")] : []));
  const head = box("ftyp", Buffer.from("isom\0\0\0\0isom"));
  const data = Buffer.alloc(16);
  data.writeUInt32BE(1);
  data.write("mdat", 4);
  data.writeBigUInt64BE(BigInt(bytes - head.length - moov.length), 8);
  const path = write(name, Buffer.concat([head, data]));
  const file = openSync(path, "r+");
  ftruncateSync(file, bytes);
  writeSync(file, moov, 0, moov.length, bytes - moov.length);
  closeSync(file);
  return path;
}

/** Captions that change too fast to be read. */
export function hasty(): string {
  return write("film.srt", Buffer.from("1\n00:00:00,000 --> 00:00:01,000\nHer er det mye mer enn noen rekker å lese på ett eneste lite sekund.\n"));
}

function write(name: string, bytes: Buffer): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}`, bytes);
  return `${folder}${name}`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** EXIF with 69°58′ north, 23°16′ east. */
function placed(): Buffer {
  const tiff = Buffer.alloc(128);
  tiff.write("MM\0*\0\0\0\b");
  entry(tiff, 8, [[0x8825, 4, 1, 26]]);
  entry(tiff, 26, [[1, 2, 2, 0x4e000000], [2, 5, 3, 80], [3, 2, 2, 0x45000000], [4, 5, 3, 104]]);
  [69, 1, 58, 1, 0, 1, 23, 1, 16, 1, 0, 1].forEach((value, index) => tiff.writeUInt32BE(value, 80 + index * 4));
  return tiff;
}

function entry(into: Buffer, at: number, fields: readonly (readonly [tag: number, type: number, count: number, value: number])[]): void {
  into.writeUInt16BE(fields.length, at);
  fields.forEach(([tag, type, count, value], index) => {
    const from = at + 2 + index * 12;
    into.writeUInt16BE(tag, from);
    into.writeUInt16BE(type, from + 2);
    into.writeUInt32BE(count, from + 4);
    into.writeUInt32BE(value, from + 8);
  });
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4);
  return Buffer.concat([head, body]);
}

function movieHeader(): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(60_000, 16);
  return box("mvhd", header);
}

const ENTRY: Readonly<Record<string, string>> = { vide: "avc1", soun: "mp4a", sbtl: "tx3g" };

function track(handler: string): Buffer {
  const about = Buffer.alloc(25);
  about.write(handler, 8);
  const times = Buffer.alloc(24);
  times.writeUInt32BE(1000, 12);
  times.writeUInt32BE(60_000, 16);
  const described = Buffer.alloc(8);
  described.writeUInt32BE(1, 4);
  const table = box("stbl", box("stsd", described, box(ENTRY[handler] ?? "", Buffer.alloc(78))));
  return box("trak", box("tkhd", Buffer.alloc(84)), box("mdia", box("mdhd", times), box("hdlr", about), box("minf", table)));
}
