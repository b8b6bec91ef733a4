import type { Site } from "./site";

const COMMENT = "[data-e2e='comment-input']";
const DRAFT = ".public-DraftEditor-content[contenteditable='true']";

/** Draft.js: captions in Studio, comments under a video. */
export const tiktok: Site = {
  platform: "tiktok",
  hosts: ["www.tiktok.com", "tiktok.com"],
  editor: `[data-e2e='caption_container'] [contenteditable='true'], ${COMMENT} [contenteditable='true'], ${DRAFT}`,
  exclude: "[data-e2e^='message'] *, [data-e2e^='chat'] *, [data-e2e='search-box'] *",
  excludePath: /^\/(messages|live)(\/|$)/u,
  root: [],
  publish: ["[data-e2e='post_video_button']", "[data-e2e='comment-post']"],
  confirm: { root: "[role='dialog']", css: "button, [role='button']" },
  enterPublishes: ["reply"],
  kinds: [{ composer: "reply", closest: COMMENT }, { composer: "caption" }],
  media: { item: ["video[src^='blob:']"], video: "video", kinds: ["caption"], videoWithoutAlt: true },
};
