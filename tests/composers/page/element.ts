export type Child = Node | string;

/** An element with attributes and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function button(attributes: Readonly<Record<string, string>>, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const element = el("button", { type: "button", ...attributes }, ...children);
  element.addEventListener("click", press);
  return element;
}

/** A `div` that is a button, as Facebook makes them. */
export function pressable(attributes: Readonly<Record<string, string>>, press: () => void, ...children: readonly Child[]): HTMLDivElement {
  const element = el("div", { role: "button", tabindex: "0", ...attributes }, ...children);
  element.addEventListener("click", () => {
    if (element.getAttribute("aria-disabled") !== "true") press();
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (element.getAttribute("aria-disabled") !== "true") press();
  });
  return element;
}
