export type Child = Node | string | undefined;

export type Props = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and children; `true` is an empty attribute, `false` and `undefined` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAll(element, props);
  append(element, children);
  return element;
}

export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  props: Props,
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAll(element, props);
  append(element, children);
  return element;
}

export function setAll(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) set(element, name, value);
}

/** A button that hears the writer only: what a page dispatches is not trusted. */
export function button(props: Props, press: (event: MouseEvent) => void, ...children: readonly Child[]): HTMLButtonElement {
  const element = h("button", { type: "button", ...props }, ...children);
  element.addEventListener("click", (event) => {
    if (event.isTrusted) press(event);
  });
  return element;
}

/** Pressed with the keyboard or a screen reader rather than with a pointer. */
export function byKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

function set(element: Element, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) if (child !== undefined) element.append(child);
}
