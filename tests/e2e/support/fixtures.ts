// The composer skeletons: where they stand, what is expected, and how a page of them is answered.
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import type { Composer } from "../../../extension/types/Composer";
import { root } from "./paths";

export interface ExpectedMedium {
  readonly type: "image" | "video";
  readonly alt?: string;
  readonly captions?: string;
}

export interface ExpectedComposer {
  readonly kind: keyof typeof KINDS;
  readonly texts: readonly string[];
  readonly cw?: string;
  readonly account: string | null;
  readonly publish: string;
  readonly publishLabel?: string;
  readonly publishKeys?: readonly string[];
  readonly media: readonly ExpectedMedium[];
  readonly parent: string | null;
  /** It is written in a frame. */
  readonly frame?: boolean;
}

export interface Expected {
  readonly platform: string;
  readonly composers?: readonly ExpectedComposer[];
  readonly altDialog?: { readonly field: string; readonly value: string; readonly save: string };
}

export interface Fixture {
  readonly name: string;
  readonly address: string;
  readonly html: string;
  readonly expected: Expected;
}

/** The kinds of the specification in the contract's words. */
export const KINDS = {
  post: "post", thread: "post", edit: "post", quote: "post", form: "signup", share: "repost", reply: "reply", comment: "reply",
  caption: "caption", ad: "promotion", profile: "profile", "post-step2": "post",
} as const satisfies Readonly<Record<string, Composer>>;

export const CAPTIONS: Readonly<Record<string, string>> = { present: "file", missing: "none", unknown: "unknown" };

const FOLDER = `${root}tests/fixtures/`;

export const FIXTURES: readonly Fixture[] = ["", "clients/"].flatMap(pagesIn).map((file) => {
  const html = readFileSync(`${FOLDER}${file}`, "utf8");
  const part = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? "";
  const address = part(/data-omhu-url="([^"]+)"/u).replaceAll("&amp;", "&");
  return { name: file.replace(/\.html$/u, ""), address, html, expected: JSON.parse(part(/id="omhu-expect">([^<]+)</u)) as Expected };
});

function pagesIn(folder: string): string[] {
  return readdirSync(`${FOLDER}${folder}`).filter((name) => name.endsWith(".html")).sort().map((name) => `${folder}${name}`);
}

/** The hosts that no adapter names. */
export const HOSTS = FIXTURES.map(({ address }) => new URL(address).hostname).filter((host) => /eksempel\.(no|dk)$/u.test(host));

/** As strict as the skeletons' own inline styles allow. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src blob: data:; media-src blob:; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

export function response({ html }: Pick<Fixture, "html">): { status: number; contentType: string; headers: Record<string, string>; body: string } {
  return { status: 200, contentType: "text/html; charset=utf-8", headers: { "content-security-policy": POLICY }, body: html };
}

/** The script that recognises. */
export async function recogniser(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}recognise.ts`], bundle: true, write: false, format: "iife", target: "es2022", charset: "utf8", logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
}
