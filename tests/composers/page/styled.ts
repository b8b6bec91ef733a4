/** The page's own rules, for a shadow root or a frame that they do not reach. */
export function styled(root: ShadowRoot | Document): void {
  const view = root.ownerDocument?.defaultView ?? (root instanceof ShadowRoot ? null : (root as Document).defaultView);
  const sheet = new ((view ?? window) as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(document.querySelector("style")?.textContent ?? "");
  root.adoptedStyleSheets = [sheet];
}
