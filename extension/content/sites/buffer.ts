import type { Site } from "./site";

/** Slate in a dialog; little of it is attested. */
export const buffer: Site = {
  platform: "buffer",
  hosts: ["publish.buffer.com", "buffer.com"],
  editor: "[data-slate-editor='true'][contenteditable='true'], [role='dialog'] [contenteditable='true']",
  root: ["[role='dialog']"],
  publish: [],
  publishByLabel: { css: "button", last: "[role='dialog']" },
  kinds: [{ composer: "post" }],
  media: { item: ["img[src^='blob:'], video[src^='blob:']"], video: "video" },
};
