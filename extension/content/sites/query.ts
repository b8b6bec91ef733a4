// Looking around in a page, across shadow roots.

/** More elements than any composer has: there, shadow roots are not looked for. */
const MANY = 4000;

export function closest(element: Element, css: string): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = hostOf(at)) {
    const found = at.closest(css);
    if (found !== null) return found;
  }
  return undefined;
}

/** What a selector finds in an element, and only where that is nothing, in the open shadow roots inside it. */
export function within(root: Element, css: string): readonly Element[] {
  const found = [...root.querySelectorAll(css)];
  return found.length > 0 ? found : treesIn(root).flatMap((tree) => [...tree.querySelectorAll(css)]);
}

function treesIn(root: Element | ShadowRoot): ShadowRoot[] {
  const all = [...root.querySelectorAll("*")];
  if (all.length > MANY) return [];
  const own = root instanceof Element ? [root, ...all] : all;
  return own.flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot, ...treesIn(shadowRoot)]));
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

/** An element and what it stands in, up to and with `root`, across shadow roots. */
export function* upwards(element: Element, root: Element): Generator<Element> {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    yield at;
    if (at === root) return;
  }
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
  const own = control instanceof HTMLInputElement ? plain(control.value) : words(control);
  return own || plain(control.getAttribute("aria-label") ?? control.getAttribute("title") ?? "");
}

/** What a field is called: by its label, else in the page's own code. */
export function nameOf(field: Element): string {
  const labels = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [...(field.labels ?? [])].map(words) : [];
  const attributes = ["aria-label", "placeholder", "title", "name", "id"].map((name) => field.getAttribute(name) ?? "");
  return [...labels, ...attributes].join(" ");
}

export function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

export function matchesAny(element: Element, css: readonly string[]): boolean {
  return css.some((one) => element.matches(one));
}
