// Marks by the CSS Custom Highlight API: no node of the page is touched. The page can see and clear the registry,
// so everything is set again on each pass.
import sheetText from "./marks.css";

export const NAMES = [
  "omhu-hint", "omhu-warning", "omhu-confirm", "omhu-block", "omhu-open", "omhu-open-confirm",
] as const;

export type Name = (typeof NAMES)[number];

const dressed = new WeakMap<ShadowRoot, CSSStyleSheet>();

export function canHighlight(): boolean {
  return "highlights" in CSS && typeof Highlight === "function";
}

export function setHighlights(ranges: ReadonlyMap<Name, readonly Range[]>): void {
  NAMES.forEach((name, priority) => {
    const own = ranges.get(name) ?? [];
    if (own.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...own);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  });
}

export function clearHighlights(): void {
  if (canHighlight()) for (const name of NAMES) CSS.highlights.delete(name);
}

/** Rules of the page do not reach into a shadow root in every browser: one sheet of ours for each root with an editor. */
export function dress(field: Element): void {
  const root = field.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const sheet = dressed.get(root) ?? made();
  dressed.set(root, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

export function undress(field: Element): void {
  const root = field.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const sheet = dressed.get(root);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}

function made(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  return sheet;
}
