/** The one way to write that leaves the browser's own undo intact; there is no successor. */
export function command(name: "insertText" | "delete" | "undo", text?: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand(name, false, text);
}
