import type { Site } from "./site";

const DIALOG = "[role='dialog']";

/** Lexical for captions, textareas for comments; alternative texts can be seen only while *Accessibility* is open. */
export const instagram: Site = {
  platform: "instagram",
  hosts: ["www.instagram.com", "instagram.com"],
  editor: `${DIALOG} [contenteditable='true'][role='textbox'], article form textarea, ${DIALOG} form textarea, section form textarea, textarea#pepBio`,
  exclude: "[role='search'] *",
  excludePath: /^\/direct(\/|$)/u,
  root: ["form", DIALOG],
  publish: ["form [type='submit']", `${DIALOG} [role='heading'] ~ [role='button']`],
  publishByLabel: { css: "[role='button']", last: "form" },
  laterStep: { root: DIALOG, css: "[role='heading'] ~ [role='button']" },
  enterPublishes: ["reply"],
  kinds: [
    { composer: "profile", path: /^\/accounts\/edit/u },
    { composer: "reply", closest: "form" },
    { composer: "caption" },
  ],
  handle: [{ css: "img[alt]:not([alt='']) + span", in: { closest: DIALOG } }],
  media: {
    item: ["div:has(> img[src^='blob:']):has(> input[type='text'], > textarea)", "img[src^='blob:'], video[src^='blob:']"],
    video: "video",
    kinds: ["caption"],
    videoWithoutAlt: true,
    altField: "input[type='text'], textarea",
  },
  replyTo: [{ css: "ul li span[dir='auto']", in: { closest: `article, ${DIALOG}` } }],
};
