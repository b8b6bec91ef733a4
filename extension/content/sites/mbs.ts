import type { Site } from "./site";

const BUTTON = "[role='button']";

/** Meta Business Suite: Lexical, seen as `combobox` and as `textbox`; one editor for each network where texts are customised. */
export const mbs: Site = {
  platform: "mbs",
  hosts: ["business.facebook.com"],
  editor: "[contenteditable='true'][data-lexical-editor='true'], [contenteditable='true'][role='combobox'], [contenteditable='true'][role='textbox']",
  excludePath: /\/(inbox|messages)(\/|$)/u,
  root: ["[role='dialog']", "[role='main']"],
  publish: [],
  publishByLabel: { css: BUTTON, last: "[role='dialog']" },
  laterStep: { root: "[role='dialog']", css: BUTTON },
  kinds: [{ composer: "post" }],
  parts: "variants",
  name: [{ css: "[role='combobox'][aria-haspopup='listbox'] span", in: "root" }],
  media: { item: ["video[src^='blob:'], img[src^='blob:']"], video: "video", videoWithoutAlt: true },
};
