// What these tests ran is, to the byte, what is shipped.
import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { shipped } from "./support/paths";
import { find } from "./support/setup";
import { unzip } from "./support/zip";

for (const browser of ["chromium", "firefox"]) {
  test(`${browser}: the package and what was tested are the same`, () => {
    const zip = [...unzip(readFileSync(find(browser) ?? ""))].map(([name, bytes]) => [name, hash(bytes)] as const);
    const files = new Map([...zip].sort(([one], [other]) => (one < other ? -1 : 1)));
    expect(tree(`${shipped}${browser}/`)).toEqual(files);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["manifest.json", "content.js", "background.wasm"]));
  });
}

function tree(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(`${folder}${name}`).isFile());
  return new Map(names.sort().map((name) => [name, hash(readFileSync(`${folder}${name}`))]));
}

function hash(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
