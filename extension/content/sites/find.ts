import { closest, matchesAny, parentOf, visible } from "./query";
import type { Site } from "./site";

/** A composer on the page: where it is and the fields it is written in, in the order of publishing. */
export interface Found {
  readonly site: Site;
  readonly root: Element;
  readonly editors: readonly HTMLElement[];
  /** Of `editors`, the one in use. */
  readonly editor: HTMLElement;
}

/** More parts than any platform's thread has. */
const PARTS = 25;
const EDITABLE = "textarea, [contenteditable='true'], [contenteditable='plaintext-only'], [contenteditable='']";

/** The composer that an element belongs to, when the element is written in. */
export function composerAt(site: Site, at: Element): Found | undefined {
  const editor = editorAt(site, at);
  return editor === undefined ? undefined : around(site, editor);
}

/** The composer that a publish control belongs to, for the press that comes before any focus. */
export function composerOfControl(site: Site, path: readonly EventTarget[]): Found | undefined {
  const control = path.find((node): node is Element => node instanceof Element && matchesAny(node, site.publish));
  if (control === undefined) return undefined;
  const root = rootOf(site, control);
  const editor = root === undefined ? undefined : editorsIn(site, root)[0];
  return editor === undefined ? undefined : around(site, editor);
}

export function editorsIn(site: Site, root: Element): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(site.editor)];
  return all.filter((editor) => allowed(site, editor) && visible(editor)).slice(0, PARTS);
}

function around(site: Site, editor: HTMLElement): Found | undefined {
  const root = rootOf(site, editor);
  if (root === undefined) return undefined;
  const parts = site.thread === true ? editorsIn(site, root) : [editor];
  return { site, root, editor, editors: parts.includes(editor) ? parts : [editor] };
}

function editorAt(site: Site, at: Element): HTMLElement | undefined {
  if (site.excludePath?.test(location.pathname) === true) return undefined;
  const named = outermost(at.closest(site.editor));
  if (named !== undefined) return allowed(site, named) ? named : undefined;
  if (site.hosts.length === 0) return undefined;
  return replaced(site, at);
}

/** The platform may have changed its editor: another one in a root with a publish control that is known. */
function replaced(site: Site, at: Element): HTMLElement | undefined {
  const editor = outermost(at.closest(EDITABLE));
  if (editor === undefined || !allowed(site, editor)) return undefined;
  const root = rootOf(site, editor);
  return root?.querySelector(site.publish.join(",")) == null ? undefined : editor;
}

/** A field in an editor is a part of it. */
function outermost(element: Element | null): HTMLElement | undefined {
  let editor = element;
  for (let at = element; at !== null; at = at.parentElement?.closest("[contenteditable]") ?? null) {
    if (at.getAttribute("contenteditable") !== "false") editor = at;
  }
  return editor instanceof HTMLElement ? editor : undefined;
}

function allowed(site: Site, editor: HTMLElement): boolean {
  if (site.exclude !== undefined && closest(editor, site.exclude) !== undefined) return false;
  return site.hosts.length > 0 || site.platform !== "generic" || roomy(editor);
}

/** A field of one line is a search or a chat, not a post. */
function roomy(editor: HTMLElement): boolean {
  const size = parseFloat(getComputedStyle(editor).fontSize);
  return editor.getBoundingClientRect().height >= size * 2;
}

function rootOf(site: Site, element: Element): Element | undefined {
  for (const css of site.root) {
    const root = closest(element, css);
    if (root !== undefined) return root;
  }
  return parentOf(element);
}
