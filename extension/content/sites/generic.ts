import type { Site } from "./site";

/** Any other host that was turned on: a form's own submit buttons, and no guess where there is no form. */
export const generic: Site = {
  platform: "generic",
  hosts: [],
  editor:
    "textarea:not([readonly]):not([disabled]), [contenteditable='true'], [contenteditable='plaintext-only'], [contenteditable='']",
  exclude: "[role='searchbox'], [role='search'] *, [type='search'], [autocomplete='one-time-code'], [autocomplete*='password']",
  root: ["form", "[role='dialog']", "dialog", "main", "body"],
  publish: ["form [type='submit']", "form button:not([type])"],
  kinds: [
    { composer: "signup", inRoot: "input[autocomplete~='name'], input[type='email'], input[type='tel']" },
    { composer: "post" },
  ],
  media: { item: "img[src^='blob:'], video[src^='blob:']", video: "video" },
};
