/** The platform's own list of mentions or emoji is open: Enter chooses from it. */
export function listOpen(editor: Element): boolean {
  return editor.getAttribute("aria-expanded") === "true" || (editor.getAttribute("aria-activedescendant") ?? "") !== "";
}
