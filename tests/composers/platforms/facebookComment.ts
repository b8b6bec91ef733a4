import { publish, start } from "../page/composer";
import { el, pressable } from "../page/element";
import { emptyLexical, lexical, lexicalText, renderLexicalAnew } from "./lexical";

const field = el("div", {
  "aria-label": "Kommenter som Eksempel kommune", contenteditable: "true", role: "textbox", spellcheck: "true", tabindex: "0",
  "data-lexical-editor": "true", "aria-placeholder": "Svar som Eksempel kommune",
});
const form = el("form", { role: "presentation", class: "comment" },
  el("div", { class: "field" }, field),
  el("div", { id: "focused-state-composer-submit" }, el("span", {}, pressable({ "aria-label": "Kommenter", class: "go" }, send, "➤"))));

document.body.append(el("div", { role: "main" }, el("div", { role: "article", "aria-posinset": "1", class: "box" },
  el("div", { "data-ad-rendering-role": "profile_name" }, el("strong", {}, "Eksempel kommune")),
  el("div", { "data-ad-rendering-role": "story_message", dir: "auto" }, "Vi brøyter i natt."),
  el("div", { role: "article", "aria-label": "Kommentar fra Per Hansen for 2 t siden", class: "parent" },
    el("span", { dir: "auto" }, "Per Hansen"), el("div", { dir: "auto" }, "Når kommer brøytebilen?")),
  form)));

const editor = lexical(field, "plain", () => undefined);
// Before Lexical's own listener on the same element: plain Enter publishes, with Shift it is a new line.
form.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.target !== field) return;
  event.preventDefault();
  event.stopPropagation();
  send();
}, { capture: true });

start({ model: text, field, add: () => undefined, rerender: () => renderLexicalAnew(editor) });
editor.focus();

function text(): string {
  return lexicalText(editor);
}

function send(): void {
  publish(text());
  emptyLexical(editor);
}
