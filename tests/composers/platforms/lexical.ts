import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from "lexical";
import { ISLANDS, registerIslands } from "./lexicalIslands";

/** A Lexical editor on an element; rich has a paragraph a line, plain one paragraph with breaks; with islands it makes pictures and names. */
export function lexical(field: HTMLElement, kind: "rich" | "plain" | "islands", changed: () => void): LexicalEditor {
  const editor = createEditor({ namespace: "composer", nodes: ISLANDS, onError: (error) => { throw error; } });
  editor.setRootElement(field);
  if (kind === "plain") registerPlainText(editor);
  else registerRichText(editor);
  if (kind === "islands") registerIslands(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(changed);
  return editor;
}

export function lexicalText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getChildren().map((node) => node.getTextContent()).join("\n"));
}

export function emptyLexical(editor: LexicalEditor): void {
  editor.update(() => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    paragraph.select();
  });
}

export function renderLexicalAnew(editor: LexicalEditor): void {
  const field = editor.getRootElement();
  editor.setRootElement(null);
  editor.setRootElement(field);
}
