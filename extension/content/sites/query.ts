// Looking around in a page, across open shadow roots.

export function closest(element: Element, css: string): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = hostOf(at)) {
    const found = at.closest(css);
    if (found !== null) return found;
  }
  return undefined;
}

/** The shadow host whose tree an element stands in. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The parent, or the shadow host at the top of a tree. */
export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? hostOf(element);
}

export function visible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width + height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** What stands in an element, in one line, without invisible characters. */
export function words(element: Element): string {
  const text = element instanceof HTMLElement ? element.innerText : element.textContent;
  return plain(text);
}

export function plain(text: string): string {
  return text.normalize("NFC").replace(/[\u200B\u200C\u2060\uFEFF]/gu, "").replace(/\s+/gu, " ").trim();
}

/** What a control says. */
export function label(control: Element): string {
  return words(control) || plain(control.getAttribute("aria-label") ?? "");
}

export function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

export function matchesAny(element: Element, css: readonly string[]): boolean {
  return css.some((one) => element.matches(one));
}
