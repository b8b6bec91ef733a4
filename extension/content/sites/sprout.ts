import type { Site } from "./site";

/** Nothing of it is attested: a text in a dialog. */
export const sprout: Site = {
  platform: "sprout",
  hosts: ["app.sproutsocial.com"],
  editor: "[role='dialog'] [contenteditable='true'][role='textbox'], [role='dialog'] .public-DraftEditor-content[contenteditable='true']",
  excludePath: /^\/(messages|inbox)(\/|$)/u,
  root: ["[role='dialog']"],
  publish: [],
  publishByLabel: { css: "button", last: "[role='dialog']" },
  kinds: [{ composer: "post" }],
  media: { item: ["img[src^='blob:'], video[src^='blob:']"], video: "video" },
};
