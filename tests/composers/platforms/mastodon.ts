import { publish, start, isModEnter } from "../page/composer";
import { el } from "../page/element";
import { mastodon, medium } from "./mastodonShell";
import type { Medium } from "../page/media";

const field = el("textarea", {
  class: "autosuggest-textarea__textarea", placeholder: "Hva har du på hjertet?", dir: "auto", "aria-autocomplete": "list",
  lang: "no", "aria-label": "Hva har du på hjertet?", rows: "6",
});
const { form, uploads } = mastodon(field, add);
document.body.append(el("div", { id: "mastodon", class: "app-holder" }, form));

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
// The platform publishes without a `submit` here.
field.addEventListener("keydown", (event) => {
  if (!isModEnter(event)) return;
  event.preventDefault();
  send();
});

start({ model: () => field.value, field, add });
field.focus();

function send(): void {
  publish(field.value);
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  uploads.replaceChildren();
}

function add(kind: Medium, file?: File): void {
  uploads.append(medium(kind, file));
}
