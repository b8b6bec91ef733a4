import type { Site } from "./site";

const CONTROL = "button, [role='button'], input[type='submit'], input[type='button'], a[href='#'], a[href^='javascript:']";
/** What developers call the control that publishes, in the page's own code. */
const CALLED = ["[class*='publish-button' i]", "[class*='submit' i]", "[id*='submit' i]", "[data-testid*='submit' i]", "[data-testid*='publish' i]", "[data-cy-open-post-form-submit]"];
const OWN = "nav, header, aside, [role='navigation'], [role='banner']";

/** Any other host that was turned on: what a form, the web's own rules and the habits of its clients tell, and no guess beyond that. */
export const generic: Site = {
  platform: "generic",
  hosts: [],
  anywhere: true,
  editor:
    "textarea:not([readonly]):not([disabled]), [contenteditable='true'], [contenteditable='plaintext-only'], [contenteditable='']",
  exclude:
    "[role='searchbox'], [role='search'] *, search *, [type='search'], [autocomplete='one-time-code'], [autocomplete*='password'], form:has([type='password']) *, [role='log'] *",
  excludePath: /\/(messages|direct|chats?|inbox|dm)(\/|$)/u,
  private: "option[value='direct']:checked, option[value='specified']:checked, .bg-dm, .visibility-tray .selected .fa-envelope, button .ti-mail",
  root: ["form:has([type='submit'], button:not([type]))", "[role='dialog']", "dialog"],
  publish: ["form [type='submit']", `:is(button, [role='button']):is(${CALLED.join(",")})`],
  publishByLabel: { css: CONTROL },
  kinds: [
    { composer: "signup", inRoot: "input[autocomplete~='name'], input[type='email'], input[type='tel']" },
    { composer: "post" },
  ],
  handle: [{
    css: `:is(${OWN}) a:is([href^='/@'], [href*='/@'], [href^='/users/'])`, in: "page", attribute: "href", pick: "only",
    pattern: /(?:\/@|^\/users\/)([\w.-]+(?:@[\w.-]+)?)\/?$/u,
  }],
  extra: [
    {
      role: "contentWarning",
      css: "input[name*='spoiler' i], [class*='spoiler' i] input[type='text'], input[name='cw'], input[placeholder*='content warning' i], input[placeholder*='innholdsvarsel' i], input[placeholder*='indholdsadvarsel' i]",
    },
    { role: "title", css: "input[name='title' i], input[id='title' i], textarea[name='title' i], input[name='subject' i]" },
    { role: "pollOption", css: "[class*='poll' i] input:is([type='text'], :not([type])), input.option-input" },
  ],
  media: {
    item: ["img, video"],
    video: "video",
    grows: true,
    altField: "textarea, input:is([type='text'], :not([type])), [contenteditable='true']",
  },
};
