import "../page/trust";
import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { asked, isModEnter, publish, start } from "../page/composer";
import { button, el } from "../page/element";
import { isVideo, type Medium, mediaButtons, preview } from "../page/media";

const PRESENT = "M438.6 105.4c12.5 12.5 12.5 32.8 0 45.3l-256 256-128-128 45.3-45.3 105.4 105.4z";
const MISSING = "M256 80v144h144v64H256v144h-64V288H48v-64h144V80z";

const place = el("div", { class: "field" });
const photos = el("div", { "data-testid": "selectedPhotosView", class: "photos" });
const post = button({ class: "go", role: "button", "aria-label": "Publiser innlegg", "data-testid": "composerPublishBtn" }, send, el("div", { dir: "auto" }, "Legg ut"));

document.body.append(
  el("div", { id: "root" }, el("nav", { role: "navigation" }, el("a", { href: "/profile/eksempel.kommune.no", role: "link", "aria-label": "Profil" }, "Eksempel kommune")),
    el("main", {}, el("div", { "data-testid": "postText", class: "feed" }, "Biblioteket holder åpent til klokka 20 i dag."))),
  el("div", { role: "dialog", "aria-modal": "true", class: "layer" }, el("div", { "data-testid": "composePostView", class: "box" },
    el("div", { class: "head" }, button({ class: "bare", role: "button", "aria-label": "Avbryt" }, () => undefined, el("div", { dir: "auto" }, "Avbryt")), post),
    ...answered(),
    el("div", { class: "row" }, el("div", { class: "avatar" }), place),
    photos,
    el("div", { class: "tools" }, ...mediaButtons(add)))),
);

const editor = new Editor({
  element: place,
  extensions: [StarterKit.configure({ bold: false, italic: false, heading: false, bulletList: false, orderedList: false, blockquote: false, code: false, codeBlock: false, strike: false, listItem: false, horizontalRule: false })],
  injectCSS: false,
  editorProps: {
    attributes: { role: "textbox", "aria-label": "Rich-Text Editor", translate: "no", class: "tiptap ProseMirror ProseMirror-light" },
    handleKeyDown(_view, event) {
      if (!isModEnter(event)) return false;
      send();
      return true;
    },
  },
});

start({ model: text, field: editor.view.dom, add, rerender: () => editor.view.setProps({ nodeViews: {} }) });
editor.commands.focus();

function text(): string {
  return editor.getText({ blockSeparator: "\n" });
}

function send(): void {
  publish(text());
  editor.commands.clearContent();
  photos.replaceChildren();
}

function answered(): HTMLElement[] {
  if (!asked("reply")) return [];
  const words = el("div", {}, el("div", { dir: "auto" }, "Når kommer brøytebilen til Storgata?"));
  return [el("button", { type: "button", class: "parent", "aria-label": "Vis hele innlegget" }, el("div", { dir: "auto" }, "Per Hansen"), words)];
}

function add(medium: Medium): void {
  if (isVideo(medium)) return photos.append(el("div", { class: "medium" }, el("div", {}, preview(medium)), button({ class: "alt" }, () => undefined, "Teksting og alt")));
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 448 512");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", medium === "image" ? MISSING : PRESENT);
  svg.append(path);
  const alt = button({ class: "alt", role: "button", "aria-label": "Legg til alternativ tekst", "data-testid": "altTextButton" }, () => undefined, svg, el("div", { dir: "auto" }, "ALT"));
  photos.append(el("div", { class: "medium" }, alt, el("div", { "data-testid": "selectedPhotoImage" }, preview(medium))));
}
