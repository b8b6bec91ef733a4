import type { Site } from "./site";

const ANSWERED = "button[aria-label] div[dir='auto'] ~ div div[dir='auto']";

/** TipTap in React Native Web; one editor for each post of a thread. */
export const bluesky: Site = {
  platform: "bluesky",
  hosts: ["bsky.app"],
  editor: "[data-testid='composePostView'] .ProseMirror[contenteditable='true'], [data-testid='editProfileDescriptionInput']",
  excludePath: /^\/messages/u,
  root: ["[data-testid='composePostView']", "[role='dialog']"],
  publish: ["[data-testid='composerPublishBtn']", "[data-testid='editProfileSaveBtn']"],
  kinds: [
    { composer: "profile", inRoot: "[data-testid='editProfileDescriptionInput']" },
    { composer: "reply", before: ANSWERED },
    { composer: "post" },
  ],
  parts: "thread",
  handle: [{ css: "nav a[href^='/profile/']", in: "page", attribute: "href", pattern: /^\/profile\/([^/]+)$/u, pick: "last" }],
  media: {
    item: ["div:has(> [data-testid='altTextButton']), div:has(> div > video)"],
    video: "video",
    altPresent: "[data-testid='altTextButton'] path[d^='M438.6']",
    altMissing: "[data-testid='altTextButton'] path[d^='M256 80']",
    open: "[data-testid='altTextButton']",
    openVideo: "button",
  },
  quoted: [{ css: "[data-testid='composePostView'] [role='link'] [data-testid='postText']", in: "root" }],
  replyTo: [{ css: ANSWERED, in: "root", pick: "before" }],
  altDialog: { field: "[data-testid='altTextImageInput']", save: "[data-testid='altTextImageSaveBtn']" },
};
