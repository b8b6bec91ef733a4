import type { Site } from "./site";

const COMMENT = "form[role='presentation']";
const STORY = "[role='article'] [data-ad-rendering-role='story_message']";
const LABELLED = "[role='button'][aria-label]:not([aria-haspopup])";
const AROUND = "[role='article'], [role='dialog']";

/** Lexical; buttons are `div[role=button]`, and the last labelled one of a dialog publishes or goes on. */
export const facebook: Site = {
  platform: "facebook",
  hosts: ["www.facebook.com", "facebook.com", "m.facebook.com", "web.facebook.com"],
  editor:
    "[role='textbox'][contenteditable='true'][data-lexical-editor='true'], [role='dialog'] textarea, [role='main'] label textarea",
  exclude: "[role='complementary'] *, [role='search'] *",
  excludePath: /^\/(messages|t)(\/|$)/u,
  root: [COMMENT, "[role='dialog']", "[role='article']", "[role='main']"],
  publish: ["#focused-state-composer-submit [role='button']"],
  publishByLabel: { css: LABELLED, last: "[role='dialog']" },
  laterStep: { root: "[role='dialog']", css: LABELLED },
  enterPublishes: ["reply"],
  kinds: [
    { composer: "promotion", path: /\/ad_center\/|\/boost/u },
    { composer: "profile", path: /\/directory_|\/about/u },
    { composer: "reply", inRoot: "#focused-state-composer-submit" },
    { composer: "reply", closest: COMMENT },
    { composer: "repost", inRoot: STORY },
    { composer: "post" },
  ],
  name: [
    { css: "strong", in: "root" },
    {
      css: "[contenteditable='true'][aria-label]", in: "root", attribute: "aria-label",
      pattern: /(?:Kommenter som|Kommentér som|Comment as|Kommentera som) (.+)/u,
    },
  ],
  media: { item: ["form img[src^='blob:'], form video[src^='blob:']"], video: "video", videoWithoutAlt: true },
  audience: [{ css: "[role='dialog'] [role='button'][aria-label]" }],
  replyTo: [
    { css: "[role='article'][aria-label] [dir='auto']", in: { closest: AROUND }, pick: "before" },
    { css: "[data-ad-rendering-role='story_message']", in: { closest: AROUND }, pick: "before" },
  ],
  quoted: [{ css: STORY, in: "root" }],
};
