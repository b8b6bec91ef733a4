import { asked, publish, start } from "../page/composer";
import { el, pressable } from "../page/element";
import { MEDIA, type Medium, preview } from "../page/media";
import { emptyLexical, lexical, lexicalText, renderLexicalAnew } from "./lexical";

const field = el("div", {
  "aria-label": "Hva tenker du på, Eksempel?", "aria-placeholder": "Hva tenker du på, Eksempel?", contenteditable: "true",
  role: "textbox", spellcheck: "true", tabindex: "0", "data-lexical-editor": "true",
});
const previews = el("div", { class: "previews" });
const twoSteps = asked("steps");
const go = pressable({ "aria-label": twoSteps ? "Neste" : "Publiser", class: "go" }, twoSteps ? next : send, el("span", {}, twoSteps ? "Neste" : "Publiser"));
const dialog = el("div", { role: "dialog", "aria-label": "Opprett innlegg", "aria-labelledby": "title", class: "box" },
  el("form", { method: "POST" },
    el("h2", { id: "title" }, "Opprett innlegg"),
    pressable({ "aria-label": "Lukk dialogboksen for redigering", class: "close" }, () => undefined, "×"),
    el("div", { class: "who" }, el("span", { class: "avatar" }), el("strong", {}, el("span", {}, "Eksempel kommune")),
      pressable({ "aria-label": "Rediger personvern. Deler med Alle.", class: "bare" }, () => undefined, "Alle")),
    el("div", { role: "presentation", class: "field" }, field),
    previews,
    el("div", { class: "tools" }, ...MEDIA.map(([medium, words]) => pressable({ class: "tool", "data-add": medium, "aria-label": words }, () => add(medium), words))),
    go));

document.body.append(
  el("div", { role: "banner" }),
  el("div", { role: "main" }, el("div", { class: "feed" }, "Åpen dag på brannstasjonen lørdag klokka 12.")),
  el("div", { class: "layer" }, dialog),
);

const editor = lexical(field, location.pathname.startsWith("/groups/") ? "islands" : "rich", () => go.setAttribute("aria-disabled", String(text() === "")));
start({ model: text, field, add, rerender: () => renderLexicalAnew(editor) });
editor.focus();

function text(): string {
  return lexicalText(editor);
}

function send(): void {
  publish(text());
  emptyLexical(editor);
  previews.replaceChildren();
}

/** The editor goes away before the last step. */
function next(): void {
  const words = text();
  dialog.replaceChildren(
    el("h2", {}, "Innstillinger for innlegget"),
    pressable({ "aria-label": "Tilbake", class: "bare" }, () => undefined, "Tilbake"),
    pressable({ "aria-label": "Publiser", class: "go" }, () => publish(words), el("span", {}, "Publiser")),
  );
}

function add(medium: Medium): void {
  previews.append(el("div", { class: "medium" }, preview(medium), pressable({ "aria-label": "Rediger", class: "alt" }, () => undefined, "Rediger")));
}
