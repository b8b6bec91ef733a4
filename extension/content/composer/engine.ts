/** What an editor is built on, by its own marks: it decides how it can be written in. */
export type Engine = "native" | "plain" | "lexical" | "draft" | "quill" | "prosemirror" | "slate" | "unknown";

const MARKS: readonly (readonly [Engine, string])[] = [
  ["native", "textarea, input"],
  ["lexical", "[data-lexical-editor]"],
  ["draft", ".public-DraftEditor-content"],
  ["quill", ".ql-editor"],
  ["prosemirror", ".ProseMirror"],
  ["slate", "[data-slate-editor]"],
  ["unknown", ".cm-content, .ck-editor__editable, .monaco-editor *, .trix-content, trix-editor, .editorjs *"],
];

export function engineOf(field: Element): Engine {
  return MARKS.find(([, css]) => field.matches(css))?.[0] ?? "plain";
}
