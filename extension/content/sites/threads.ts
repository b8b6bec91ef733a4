import type { Site } from "./site";

const POST = "[data-pressable-container]";

/** Lexical, one editor for each post of a thread; the last button of the dialog publishes. */
export const threads: Site = {
  platform: "threads",
  hosts: ["www.threads.com", "threads.com", "www.threads.net", "threads.net"],
  editor: "[contenteditable='true'][role='textbox'][data-lexical-editor='true']",
  excludePath: /^\/(messages|direct)(\/|$)/u,
  root: ["[role='dialog']", "form", "[role='main']", "main"],
  publish: [],
  publishByLabel: { css: "[role='button']", last: "[role='dialog']" },
  kinds: [{ composer: "reply", before: POST }, { composer: "post" }],
  parts: "thread",
  handle: [{ css: `a[href^='/@']:not(${POST} a)`, in: { closest: "[role='dialog'], form" }, attribute: "href", pattern: /^\/@([^/]+)/u }],
  media: { item: ["img[src^='blob:'], video[src^='blob:']"], video: "video" },
  replyTo: [{ css: `${POST} [dir='auto']`, in: { closest: "[role='dialog'], form" }, pick: "before" }],
};
