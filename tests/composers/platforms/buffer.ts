import { createElement as h, type ReactNode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, type Descendant, Editor, Node, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, ReactEditor, Slate, withReact } from "slate-react";
import { isModEnter, publish, start } from "../page/composer";
import { el } from "../page/element";

const EMPTY: Descendant[] = [{ children: [{ text: "" }] }];
const editor = withHistory(withReact(createEditor()));
const root = el("div", { class: "layer" });
document.body.append(el("main", {}, el("div", { class: "feed" }, "Køen er tom.")), root);
createRoot(root).render(h(Dialog));

function Dialog(): ReactNode {
  const [round, setRound] = useState(0);
  useEffect(() => {
    start({ model: text, field: ReactEditor.toDOMNode(editor, editor), add: () => undefined, rerender: () => setRound((before) => before + 1) });
    ReactEditor.focus(editor);
  }, []);
  const line = h(Editable, {
    role: "textbox", "aria-multiline": true, "aria-label": "Innlegg", placeholder: "Hva vil du dele?",
    renderLeaf: ({ attributes, children }) => h("span", { ...attributes, key: round }, children as ReactNode),
    onKeyDown: (event) => {
      if (!isModEnter(event)) return;
      event.preventDefault();
      send();
    },
  });
  const submit = (event: { preventDefault(): void }): void => {
    event.preventDefault();
    send();
  };
  return h("div", { role: "dialog", "aria-label": "Lag innlegg", className: "box" },
    h("form", { onSubmit: submit },
      h("h2", null, "Lag innlegg"),
      h(Slate, { editor, initialValue: EMPTY, children: line }),
      h("div", { className: "tools" }, h("button", { type: "button", className: "tool" }, "Lagre utkast"),
        h("button", { type: "submit", className: "go" }, "Legg i kø"))));
}

function text(): string {
  return editor.children.map((node) => Node.string(node)).join("\n");
}

function send(): void {
  publish(text());
  Transforms.delete(editor, { at: [0], hanging: false });
  Editor.withoutNormalizing(editor, () => {
    for (let left = editor.children.length; left > 0; left -= 1) Transforms.removeNodes(editor, { at: [0] });
    Transforms.insertNodes(editor, EMPTY, { at: [0] });
  });
  Transforms.select(editor, Editor.start(editor, []));
}
