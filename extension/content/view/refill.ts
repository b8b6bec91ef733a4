/** Elements with the same `data-key` are the same control across a redraw. */
export const KEY = "data-key";

/** Replaces what stands in an element; focus stays on the control that had it, where it still exists. */
export function refill(element: HTMLElement, children: readonly Node[]): void {
  const key = focusedKey(element);
  element.replaceChildren(...children);
  if (key !== undefined) find(element, key)?.focus({ preventScroll: true });
}

export function find(element: HTMLElement, key: string): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[${KEY}="${CSS.escape(key)}"]`);
}

function focusedKey(element: HTMLElement): string | undefined {
  const root = element.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  if (active === null || !element.contains(active)) return undefined;
  return active.getAttribute(KEY) ?? undefined;
}
