// Runs a TypeScript program: run.mjs FILE ARGUMENTS…
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [entry, ...parameters] = process.argv.slice(2);
const outfile = `target/run/${entry.replaceAll("/", "-")}.mjs`;

/** A module asks for its own address; in the bundle that is still the source's. */
const addresses = {
  name: "addresses",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path.includes("node_modules")) return undefined;
      const contents = readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: "ts" };
    }),
};

await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  alias: Object.fromEntries(
    ["background", "media"].map((name) => [`omhu-${name}`, `${process.cwd()}/target/modules/${name}/${name}.js`]),
  ),
  packages: "external",
  plugins: [addresses],
  logLevel: "warning",
});
process.argv.splice(1, process.argv.length, outfile, ...parameters);
await import(pathToFileURL(outfile).href);
