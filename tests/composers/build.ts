import { build } from "esbuild";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where the bundles are. */
export const built = fileURLToPath(new URL("../../target/composers/", import.meta.url));

/** One script a page; `record` runs before it. */
export async function buildComposers(): Promise<void> {
  const scripts = readdirSync(`${here}platforms`).map((name) => `${here}platforms/${name}`);
  await build({
    entryPoints: [...scripts, `${here}page/record.ts`],
    outdir: built,
    entryNames: "[name]",
    bundle: true,
    format: "iife",
    minify: true,
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"', global: "window" },
    logLevel: "error",
  });
}
