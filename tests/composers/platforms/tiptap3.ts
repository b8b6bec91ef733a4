import "../page/trust";
import { history, redo, undo } from "@tiptap/pm/history";
import { Editor, Extension, Node } from "tiptap-core-3";
import { start } from "../page/composer";
import { el } from "../page/element";
import { plainForm } from "../page/plainForm";

const place = el("div");
const History = Extension.create({
  name: "history",
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => (): boolean => command(this.editor.state, this.editor.view.dispatch);
    return { "Mod-z": run(undo), "Mod-y": run(redo), "Mod-Shift-z": run(redo) };
  },
});
const extensions = [
  Node.create({ name: "doc", topNode: true, content: "block+" }),
  Node.create({ name: "paragraph", group: "block", content: "inline*", parseHTML: () => [{ tag: "p" }], renderHTML: () => ["p", 0] }),
  Node.create({ name: "text", group: "inline" }),
  History,
];
const editor = new Editor({ element: place, extensions, injectCSS: false, editorProps: { attributes: { role: "textbox", "aria-label": "Innlegg", class: "tiptap ProseMirror" } } });

document.body.append(el("main", {}, plainForm(place, text, () => editor.commands.clearContent())));
start({ model: text, field: editor.view.dom, add: () => undefined, rerender: () => editor.view.setProps({ nodeViews: {} }) });
editor.commands.focus();

function text(): string {
  return editor.getText({ blockSeparator: "\n" });
}
