import type { Site } from "./site";

const SHARED = ".update-components-mini-update-v2 [dir='ltr'], .feed-shared-mini-update-v2 [dir='ltr']";
const POST_TEXT = "[data-testid='expandable-text-box'], .update-components-text [dir='ltr']";

/** Quill for posts, TipTap or Quill for comments; in the page, in an open shadow root or in a frame. */
export const linkedin: Site = {
  platform: "linkedin",
  hosts: ["www.linkedin.com", "linkedin.com"],
  editor: ".ql-editor[contenteditable='true'], .tiptap.ProseMirror[contenteditable='true'], [contenteditable='true'][role='textbox']",
  exclude: ".ql-clipboard, .msg-form__contenteditable, .msg-form *, [class*='msg-overlay'] *",
  excludePath: /^\/messaging/u,
  root: [
    "[role='dialog']", "form.comments-comment-box__form", "[componentkey*='comment-box']", ".comments-comment-box",
    ".share-box", "[role='listitem']",
  ],
  publish: [
    ".share-actions__primary-action",
    "[componentkey*='commentButtonSection'] button, button[componentkey*='commentButtonSection']",
    "[class*='comments-comment-box__submit-button']",
  ],
  kinds: [
    { composer: "post", inRoot: ".share-actions__primary-action" },
    { composer: "reply" },
  ],
  audience: [{ css: ".share-unified-settings-entry-button span" }],
  name: [{ css: ".share-unified-settings-entry-button h3", in: "root" }],
  media: {
    item: [".share-creation-state__preview img[src^='blob:'], .share-creation-state__preview video"],
    video: "video",
    videoWithoutAlt: true,
  },
  replyTo: [{ css: POST_TEXT, in: { closest: "[role='listitem'], .feed-shared-update-v2, main, body" }, pick: "before" }],
  quoted: [{ css: SHARED, in: "root" }],
};
