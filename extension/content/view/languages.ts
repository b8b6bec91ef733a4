import type { LanguageShare } from "../../types/LanguageShare";
import { h } from "./dom";
import type { Scene } from "./model";
import { unread } from "./panelParts";
import type { Room } from "./room";
import type { Say } from "./words";

/** The languages of this draft: nynorsk solid, the others hatched, each with its words. */
export function languageSection({ say }: Room, scene: Scene): HTMLElement | undefined {
  if (unread(scene)) return undefined;
  const title = h("h3", { class: "sec__title" }, say.word("ui-language"));
  if (scene.languages.length === 0) return h("section", { class: "sec" }, title, h("p", {}, say.word("ui-language-unsure")));
  const shares = parts(scene.languages);
  const words = shares.map((share) => label(say, share));
  return h("section", { class: "sec" }, title, meter(shares, words.join(", ")), h("p", {}, ...legend(shares, words)));
}

interface Part {
  readonly language: LanguageShare["language"];
  readonly percent: number;
  readonly solid: boolean;
}

function parts(languages: readonly LanguageShare[]): readonly Part[] {
  const solid = languages.find(({ language }) => language === "nn") ?? languages[0];
  return languages
    .map(({ language, share }) => ({ language, percent: Math.round(share * 100), solid: language === solid?.language }))
    .filter(({ percent }) => percent > 0);
}

function label(say: Say, { language, percent }: Part): string {
  return say.word("ui-share", { language: say.word(`ui-language-${language}`), n: percent });
}

function meter(shares: readonly Part[], name: string): HTMLElement {
  const bars = shares.map(({ percent, solid }) => {
    const bar = h("i", { class: solid ? "solid" : "hatched" });
    bar.style.flexGrow = String(percent);
    return bar;
  });
  return h("div", { class: "meter", role: "img", "aria-label": name }, ...bars);
}

function legend(shares: readonly Part[], words: readonly string[]): HTMLElement[] {
  const many = shares.length > 1;
  return shares.map(({ solid }, index) => {
    const swatch = many ? h("i", { class: `swatch ${solid ? "solid" : "hatched"}` }) : undefined;
    return h("span", { class: "legend" }, swatch, words[index]);
  });
}
