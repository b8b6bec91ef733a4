/** The page's own rules, for a shadow root or a frame that they do not reach. */
export function styled(root: ShadowRoot | Document, from = document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(from.querySelector("style")?.textContent ?? "");
  root.adoptedStyleSheets = [sheet];
}
