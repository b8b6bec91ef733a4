import "../page/trust";
import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { isModEnter, publish, start } from "../page/composer";
import { button, el } from "../page/element";
import { styled } from "../page/styled";

// The shell of 2026: the whole composer in an open shadow root of a host without height.
const host = el("div", { id: "interop-outlet", "data-testid": "interop-shadowdom" });
const root = host.attachShadow({ mode: "open" });
const place = el("div", { class: "editor-container" });

styled(root);
root.append(el("div", { class: "layer" }, el("div", { role: "dialog", "aria-labelledby": "share-to-linkedin-modal__header", class: "artdeco-modal share-box-v2__modal box" },
  el("h2", { id: "share-to-linkedin-modal__header" }, "Opprett innlegg"),
  button({ "aria-label": "Lukk", class: "artdeco-modal__dismiss bare" }, () => undefined, "×"),
  el("div", { class: "share-box" },
    button({ class: "share-unified-settings-entry-button" }, () => undefined, el("span", { class: "avatar" }), el("div", {}, el("h3", {}, "Eksempel kommune"), el("span", {}, "Alle"))),
    place,
    el("div", { class: "share-creation-state__footer" }, el("div", { class: "share-actions" },
      button({ class: "share-actions__primary-action artdeco-button artdeco-button--primary" }, send, el("span", { class: "artdeco-button__text" }, "Legg ut"))))))));
document.body.append(el("main", {}, el("div", { role: "listitem", class: "feed" }, el("p", {}, "Vi søker tre ingeniører til vann og avløp."))), host);

const editor = new Editor({
  element: place,
  extensions: [StarterKit],
  injectCSS: false,
  editorProps: {
    attributes: { role: "textbox", "aria-label": "Tekstredigering for å opprette innhold", class: "tiptap ProseMirror" },
    handleKeyDown(_view, event) {
      if (!isModEnter(event)) return false;
      send();
      return true;
    },
  },
});

start({ model: text, field: editor.view.dom, add: () => undefined, rerender: () => editor.view.setProps({ nodeViews: {} }) });
editor.commands.focus();

function text(): string {
  return editor.getText({ blockSeparator: "\n" });
}

function send(): void {
  publish(text());
  editor.commands.clearContent();
}
