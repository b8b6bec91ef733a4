import { Editor, EditorState, getDefaultKeyBinding } from "draft-js";
import { createElement as h, type ReactNode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { asked, isModEnter, publish, start } from "../page/composer";
import { el } from "../page/element";
import { ALT, isVideo, MEDIA, type Medium, picture } from "../page/media";

/** What Draft.js itself does when its nodes were touched; its types leave it out. */
interface Restoring {
  restoreEditorDOM(): void;
}

const modal = location.pathname.startsWith("/compose");
const root = el("div", { id: "react-root" });
document.body.append(root);
createRoot(root).render(h(App));

function App(): ReactNode {
  const switcher = h("button", { type: "button", "data-testid": "SideNav_AccountSwitcher_Button", "aria-label": "Kontomeny" },
    h("div", { "data-testid": "UserAvatar-Container-eksempelkomm", className: "avatar" }), h("span", null, "Eksempel kommune"), h("span", null, "@eksempelkomm"));
  const header = h("header", { role: "banner" }, h("nav", { role: "navigation" }, h("a", { "data-testid": "AppTabBar_Home_Link", href: "/home" }, "X")), switcher);
  if (modal) return h("div", null, header, h("main", null, h(Feed)), h("div", { id: "layers", className: "layer" }, h("div", { role: "dialog", "aria-modal": "true", className: "box" }, h(Tweet))));
  return h("div", null, header, h("main", { role: "main" }, h("div", { "data-testid": "primaryColumn" }, h("div", { className: "box" }, h(Tweet)), h(Feed))));
}

function Feed(): ReactNode {
  return h("div", { className: "feed" }, "Vannet er stengt i Lia fra klokka 9 til 14.");
}

function Answered(): ReactNode {
  if (!asked("reply")) return null;
  return h("article", { "data-testid": "tweet", className: "parent" }, h("div", { "data-testid": "tweetText" }, h("span", null, "Når kommer brøytebilen til Storgata?")));
}

function Tweet(): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [media, setMedia] = useState<readonly (readonly [Medium, string])[]>([]);
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const text = (): string => latest.current.getCurrentContent().getPlainText("\n");
  const add = (medium: Medium): void => setMedia((before) => [...before, [medium, picture()]]);
  const send = (): void => {
    publish(text());
    setState(EditorState.moveFocusToEnd(EditorState.createEmpty()));
    setMedia([]);
  };
  useEffect(() => {
    editor.current?.focus();
    start({ model: text, add, rerender: () => (editor.current as Editor & Restoring | null)?.restoreEditorDOM(), field: document.querySelector<HTMLElement>("[data-testid='tweetTextarea_0']") ?? root });
  }, []);
  const field = h(Editor, {
    ref: editor, editorState: state, onChange: setState, placeholder: "Hva skjer?", ariaLabel: "Innleggstekst", ariaMultiline: true,
    webDriverTestID: "tweetTextarea_0", role: "textbox", spellCheck: true,
    keyBindingFn: (event) => (isModEnter(event) ? "publish" : getDefaultKeyBinding(event)),
    handleKeyCommand: (command: string) => {
      if (command !== "publish") return "not-handled";
      send();
      return "handled";
    },
  });
  return h("div", null, h(Answered),
    h("div", { className: "row" }, h("div", { "data-testid": "UserAvatar-Container-eksempelkomm" }, h("a", { href: "/eksempelkomm", role: "link", "aria-hidden": true, className: "avatar" })),
      h("label", { "data-testid": "tweetTextarea_0_label", className: "field" }, h("div", { "data-testid": "tweetTextarea_0RichTextInputContainer" }, field))),
    media.length === 0 ? null : h("div", { "data-testid": "attachments" }, media.map(([medium, src]) => h(Attachment, { medium, src, key: src }))),
    h("div", { "data-testid": "toolBar", role: "group", className: "tools" },
      ...MEDIA.map(([medium, words]) => h("button", { type: "button", className: "tool", "data-add": medium, "aria-label": words, key: medium, onClick: () => add(medium) }, words)),
      h("button", { type: "button", role: "button", className: "go", "data-testid": modal ? "tweetButton" : "tweetButtonInline", onClick: send },
        h("div", { dir: "ltr" }, h("span", null, h("span", null, "Legg ut"))))));
}

function Attachment({ medium, src }: { medium: Medium; src: string }): ReactNode {
  if (isVideo(medium)) {
    const label = medium === "video" ? "Legg til teksting" : "tekst.srt";
    return h("div", { role: "group", "aria-label": "Medier", className: "medium" }, h("video", { poster: src }), h("a", { role: "link", href: "#captions", className: "alt" }, h("span", { "data-testid": "addSubtitlesLabel" }, label)));
  }
  const alt = medium === "described-image" ? ALT : "";
  return h("div", { role: "group", "aria-label": alt || "Medier", className: "medium" }, h("img", { src, alt }),
    h("div", { "data-testid": "altTextWrapper" }, h("a", { role: "link", href: "/compose/post/media", className: "alt" }, h("span", { "data-testid": "altTextLabel" }, alt || "Legg til beskrivelse"))));
}
