import type { Site } from "./site";

/** Known by its structure on any host; a textarea. */
export const mastodon: Site = {
  platform: "mastodon",
  hosts: [],
  editor: "form.compose-form textarea",
  root: ["form.compose-form"],
  publish: [".compose-form__submit button[type='submit']", ".compose-form__publish button", "[type='submit']"],
  kinds: [{ composer: "reply", inRoot: ".reply-indicator" }, { composer: "post" }],
  handle: [
    {
      css: ".navigation-bar a[href^='/@'], .navigation-bar__profile a[href^='/@']", in: "root",
      attribute: "href", pattern: /^\/@([^/@]+)/u,
    },
    {
      css: ".navigation-bar a[href^='/@'], .navigation-bar__profile a[href^='/@']", in: "page",
      attribute: "href", pattern: /^\/@([^/@]+)/u,
    },
  ],
  name: [{ css: ".navigation-bar .display-name__html", in: "root" }],
  media: {
    item: ".compose-form__upload",
    video: "video",
    altPresent: ".compose-form__upload__warning button:not(.active)",
    altMissing: ".compose-form__upload__warning button.active",
    open: ".compose-form__upload__warning button",
  },
  contentWarning: "#cw-spoiler-input, .spoiler-input__input",
  replyTo: [{ css: ".reply-indicator__content", in: "root" }],
  quoted: [{ css: ".status__quote .status__content", in: "root" }],
  altDialog: {
    field: ".dialog-modal__content__form textarea#description",
    save: ".dialog-modal__header .button:not(.button-secondary)",
  },
};
