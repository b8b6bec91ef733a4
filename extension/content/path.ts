// Through shadow roots that are closed to the page's other scripts, and open to extensions.

interface Opening {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

interface GeckoElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** All that an event goes through, from the innermost node. */
export function pathOf(event: Event): EventTarget[] {
  const path = event.composedPath();
  for (let [at] = path; at instanceof Element; [at] = path) {
    const root = shadowOf(at);
    const inner = root === undefined ? undefined : targetIn(root, event);
    if (inner === undefined) break;
    path.unshift(...upwards(inner));
  }
  return path;
}

function shadowOf(element: Element): ShadowRoot | undefined {
  const { dom } = chrome as Opening;
  const gecko: GeckoElement = element;
  return gecko.openOrClosedShadowRoot ?? (element instanceof HTMLElement ? dom?.openOrClosedShadowRoot?.(element) : null) ?? undefined;
}

/** What was pressed with the pointer, else what has the focus: the event itself does not tell. */
function targetIn(root: ShadowRoot, event: Event): Element | undefined {
  const pointed = event instanceof MouseEvent && event.isTrusted && (event.type !== "click" || event.detail > 0);
  return (pointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement) ?? undefined;
}

function upwards(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = element; at !== null; at = at.parentNode) nodes.push(at);
  return nodes;
}
