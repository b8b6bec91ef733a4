import type { Site } from "./site";

const TWEET = "article[data-testid='tweet']";
const TWEET_TEXT = `${TWEET} [data-testid='tweetText']`;
const ATTACHED_TEXT = "[data-testid='attachments'] [data-testid='tweetText']";

/** Draft.js; the toolbar is a sibling subtree of the editor. */
export const x: Site = {
  platform: "x",
  hosts: ["x.com", "twitter.com", "mobile.x.com", "pro.x.com"],
  editor:
    "[data-testid^='tweetTextarea_'][contenteditable='true'], main textarea[data-testid^='tweetTextarea_'], main [data-testid^='tweetTextarea_'] textarea, textarea[name='description']",
  exclude: "[data-testid^='dm' i], [data-testid^='dm' i] *",
  excludePath: /^\/(messages|i\/chat)/u,
  root: [
    "[role='dialog']",
    "[data-testid='inline_reply_offscreen']",
    "[data-testid='primaryColumn'] > div:has([data-testid='toolBar'])",
    "[data-testid='primaryColumn']",
  ],
  publish: ["[data-testid='tweetButton']", "[data-testid='tweetButtonInline']", "[data-testid='Profile_Save_Button']"],
  kinds: [
    { composer: "profile", inRoot: "[data-testid='Profile_Save_Button']" },
    { composer: "reply", before: TWEET },
    { composer: "reply", path: /\/status\/\d+/u },
    { composer: "post" },
  ],
  parts: "thread",
  handle: [
    { css: "[data-testid^='UserAvatar-Container-']", in: "root", attribute: "data-testid", pattern: /UserAvatar-Container-(.+)/u },
    { css: "[data-testid='SideNav_AccountSwitcher_Button']", in: "page", pattern: /@([A-Za-z0-9_]{1,15})/u },
  ],
  media: {
    item: ["[data-testid='attachments'] [role='group']"],
    video: "video, [data-testid='videoComponent']",
    videoWithoutAlt: true,
    altSigns: [{ css: "img", attribute: "alt" }, { attribute: "aria-label" }, { css: "[data-testid='altTextLabel']" }],
    captions: "[data-testid='addSubtitlesLabel']",
    captionsSay: { file: /\.(srt|vtt)$/u },
    open: "[data-testid='altTextWrapper']",
    openVideo: "a:has([data-testid='addSubtitlesLabel']), [data-testid='addSubtitlesLabel']",
  },
  extra: [{ role: "pollOption", css: "input[name^='Choice']" }],
  replyTo: [
    { css: TWEET_TEXT, in: "root", pick: "before" },
    { css: TWEET_TEXT, in: { closest: "[data-testid='primaryColumn']" }, pick: "before" },
  ],
  quoted: [{ css: ATTACHED_TEXT, in: "root" }],
  altDialog: { field: "[data-testid='altTextInput']", save: "[data-testid='endEditingButton']" },
};
