/** What has the focus, also in open shadow roots; undefined where it is in another frame or nowhere. */
export function focusedElement(): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement != null) focused = focused.shadowRoot.activeElement;
  return focused === null || focused === document.body ? undefined : focused;
}
