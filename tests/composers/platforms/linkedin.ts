import "../page/trust";
import Quill from "quill";
import { isModEnter, publish, start } from "../page/composer";
import { button, el } from "../page/element";
import { type Medium, mediaButtons, preview } from "../page/media";

const place = el("div", { class: "ql-container" });
const previews = el("div", { class: "share-creation-state__preview" });
const post = button(
  { class: "share-actions__primary-action artdeco-button artdeco-button--primary" }, send,
  el("span", { class: "artdeco-button__text" }, "Legg ut"),
);

document.body.append(
  el("main", {}, el("div", { class: "feed" }, "Vi søker tre ingeniører til vann og avløp.")),
  el("div", { class: "layer" }, el("div", { role: "dialog", "aria-labelledby": "share-to-linkedin-modal__header", class: "artdeco-modal share-box-v2__modal box" },
    el("h2", { id: "share-to-linkedin-modal__header" }, "Opprett innlegg"),
    button({ "aria-label": "Lukk", class: "artdeco-modal__dismiss bare" }, () => undefined, "×"),
    el("div", { class: "share-box" },
      button({ class: "share-unified-settings-entry-button" }, () => undefined, el("span", { class: "avatar" }), el("div", {}, el("h3", {}, "Eksempel kommune"), el("span", {}, "Alle"))),
      el("div", { class: "editor-container" }, place),
      previews,
      el("div", { class: "share-creation-state__footer" }, el("div", { class: "tools" }, ...mediaButtons(add)), el("div", { class: "share-actions" },
        button({ class: "share-actions__scheduled-post-btn bare", "aria-label": "Planlegg innlegg" }, () => undefined, "◷"), post))))),
);

const quill = new Quill(place, { placeholder: "Hva vil du snakke om?", formats: [] });
for (const [name, value] of Object.entries({ role: "textbox", "aria-multiline": "true", "aria-label": "Tekstredigering for å opprette innhold" })) {
  quill.root.setAttribute(name, value);
}
quill.root.addEventListener("keydown", (event) => {
  if (!isModEnter(event)) return;
  event.preventDefault();
  event.stopPropagation();
  send();
}, { capture: true });

start({ model: text, field: quill.root, add, rest: () => quill.history.cutoff(), rerender: () => quill.setContents(quill.getContents()) });
quill.focus();

function text(): string {
  return quill.getText().replace(/\n$/u, "");
}

function send(): void {
  publish(text());
  quill.setText("", "user");
  previews.replaceChildren();
}

function add(medium: Medium): void {
  previews.append(el("div", { class: "medium" }, preview(medium), button({ class: "alt" }, () => undefined, "Rediger")));
}
