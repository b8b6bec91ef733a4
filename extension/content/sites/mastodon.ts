import type { Site } from "./site";

const OWN = ".navigation-bar a[href^='/@'], .navigation-bar__profile a[href^='/@']";
const VISIBILITY = ".compose-form__dropdowns .dropdown-button, .privacy-dropdown__value";

/** Known by its structure on any host, glitch too; a textarea. Where its class names have gone, a form with a submit button. */
export const mastodon: Site = {
  platform: "mastodon",
  hosts: [],
  editor: "form.compose-form textarea.autosuggest-textarea__textarea, form.compose-form .autosuggest-textarea textarea, .composer textarea",
  exclude: "[role='search'] *, .report-dialog-modal *, .dialog-modal__content__form *",
  private: `:is(${VISIBILITY}) :is(.icon-at, .fa-at, .fa-envelope)`,
  root: ["form.compose-form", ".composer", "form:has(textarea):has([type='submit'])"],
  publish: [".compose-form__submit button", ".compose-form__publish button", "[type='submit']"],
  kinds: [{ composer: "reply", inRoot: ".reply-indicator" }, { composer: "post" }],
  handle: (["root", "page"] as const).map((where) => ({ css: OWN, in: where, attribute: "href", pattern: /^\/@([^/@]+)/u })),
  name: [{ css: ".navigation-bar .display-name__html", in: "root" }],
  media: {
    item: [".compose-form__upload"],
    video: "video",
    altPresent: ".compose-form__upload__warning button:not(.active)",
    altMissing: ".compose-form__upload__warning button.active",
    open: ".compose-form__upload__warning button",
  },
  extra: [
    { role: "contentWarning", css: "#cw-spoiler-input, .spoiler-input__input" },
    { role: "pollOption", css: ".poll__option__input, .compose-form__poll-wrapper .poll__option input[type='text'], .compose-form__poll input[type='text']" },
  ],
  audience: [
    { css: `:is(${VISIBILITY}) :is(.icon-globe, .icon-unlock, .fa-globe, .fa-unlock)`, is: "public" },
    { css: `:is(${VISIBILITY}) :is(.icon-lock, .fa-lock)`, is: "friends" },
    { css: VISIBILITY },
  ],
  replyTo: [{ css: ".reply-indicator__content", in: "root" }],
  quoted: [{ css: ".status__quote .status__content", in: "root" }],
  altDialog: {
    field: ".dialog-modal__content__form textarea#description",
    save: ".dialog-modal__header .button:not(.button-secondary)",
  },
};
