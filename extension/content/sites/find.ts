import { describes, isMessageField } from "./labels";
import { closest, matchesAny, nameOf, parentOf, visible, within } from "./query";
import type { Site } from "./site";

/** A composer on the page: where it is and the fields it is written in, in the order of publishing. */
export interface Found {
  readonly site: Site;
  readonly root: Element;
  readonly editors: readonly HTMLElement[];
  /** Of `editors`, the one in use. */
  readonly editor: HTMLElement;
  /** The field is not one that the site names: it was found by what stands around it. */
  readonly replaced: boolean;
}

/** More parts than any platform's thread has. */
const PARTS = 25;
const EDITABLE = "textarea, [contenteditable='true'], [contenteditable='plaintext-only'], [contenteditable='']";
const CONTAINERS = "main, [role='main'], article, [role='article'], body";

/** The composer that an element belongs to, when the element is written in. */
export function composerAt(site: Site, at: Element): Found | undefined {
  if (isLeftAlone(site, at)) return undefined;
  const named = outermost(at.closest(site.editor));
  if (named !== undefined && isEditor(site, named)) return around(site, named, false);
  return besideEditor(site, at) ?? replaced(site, at);
}

/** Private messages, chats and searches: what is written or attached there is not ours to see. */
export function isLeftAlone(site: Site, at: Element): boolean {
  return site.excludePath?.test(location.pathname) === true || isExcluded(site, at);
}

/** The composer that a publish control belongs to, for the press that comes before any focus. */
export function composerOfControl(site: Site, path: readonly EventTarget[]): Found | undefined {
  const control = path.find((node): node is Element => node instanceof Element && matchesAny(node, site.publish));
  const root = control === undefined ? undefined : rootOf(site, control);
  const editor = root === undefined ? undefined : editorsIn(site, root)[0];
  return editor === undefined ? undefined : composerAt(site, editor);
}

export function editorsIn(site: Site, root: Element): HTMLElement[] {
  const all = within(root, site.editor).filter((editor) => editor instanceof HTMLElement);
  return all.filter((editor) => outermost(editor) === editor && !isExcluded(site, editor) && isEditor(site, editor) && visible(editor)).slice(0, PARTS);
}

function around(site: Site, editor: HTMLElement, isReplaced: boolean): Found | undefined {
  const root = rootOf(site, editor);
  if (root === undefined) return undefined;
  const parts = site.parts === undefined ? [editor] : editorsIn(site, root);
  return { site, root, editor, editors: parts.includes(editor) ? parts : [editor], replaced: isReplaced };
}

/** A title, a content warning or an alternative text is written: the composer is that of the text beside it. */
function besideEditor(site: Site, at: Element): Found | undefined {
  const css = [...(site.extra ?? []).map((extra) => extra.css), site.media?.altField ?? ""].filter((one) => one !== "");
  const field = css.length === 0 ? null : at.closest(css.join(","));
  const root = field === null ? undefined : rootOf(site, field);
  const editor = root === undefined ? undefined : editorsIn(site, root)[0];
  return editor === undefined ? undefined : around(site, editor, false);
}

/** The platform may have changed its editor: another one in a root with a publish control that is known. */
function replaced(site: Site, at: Element): Found | undefined {
  const editor = site.anywhere === true ? undefined : outermost(at.closest(EDITABLE));
  const found = editor === undefined ? undefined : around(site, editor, true);
  return found === undefined || within(found.root, site.publish.join(",")).length === 0 ? undefined : found;
}

/** A field in an editor is a part of it. */
function outermost(element: Element | null): HTMLElement | undefined {
  let editor = element;
  for (let at = element; at !== null; at = at.parentElement?.closest("[contenteditable]") ?? null) {
    if (at.getAttribute("contenteditable") !== "false") editor = at;
  }
  return editor instanceof HTMLElement ? editor : undefined;
}

function isExcluded(site: Site, element: Element): boolean {
  const field = outermost(element.closest(EDITABLE)) ?? element;
  return isMessageField(field) || (site.exclude !== undefined && closest(field, site.exclude) !== undefined);
}

/** On a host that no site knows, a field of one line is a search or a chat, and one beside a picture describes it. */
function isEditor(site: Site, field: HTMLElement): boolean {
  return site.anywhere !== true || (roomy(field) && !describes(nameOf(field)));
}

function roomy(field: HTMLElement): boolean {
  const size = parseFloat(getComputedStyle(field).fontSize);
  return field.getBoundingClientRect().height >= size * 2;
}

function rootOf(site: Site, element: Element): Element | undefined {
  for (const css of site.root) {
    const root = closest(element, css);
    if (root !== undefined) return root;
  }
  return site.anywhere === true ? alone(site, element) : withPublish(site, element);
}

/** The smallest that has a publish control. */
function withPublish(site: Site, element: Element): Element | undefined {
  const css = site.publish.join(",");
  for (let at = parentOf(element); css !== "" && at !== undefined; at = parentOf(at)) {
    if (within(at, css).length > 0) return at;
  }
  return undefined;
}

/** The largest that has no second field to write in. */
function alone(site: Site, element: Element): Element | undefined {
  let root = parentOf(element);
  for (let at = root; at !== undefined && editorsIn(site, at).length <= 1; at = parentOf(at)) {
    root = at;
    if (at.matches(CONTAINERS)) break;
  }
  return root;
}
