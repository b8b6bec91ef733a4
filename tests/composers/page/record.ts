window.__published = [];
window.__violations = [];
// Where the frame of the field stands in the window.
window.__origin = () => {
  let [x, y] = [0, 0];
  for (let view = window.__composer.field.ownerDocument.defaultView; view?.frameElement != null; view = view.parent.window) {
    const box = view.frameElement.getBoundingClientRect();
    [x, y] = [x + box.left, y + box.top];
  }
  return { x, y };
};
document.addEventListener("securitypolicyviolation", (event) => {
  window.__violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`);
});
if (typeof ReportingObserver === "function") {
  const note = (reports: readonly { readonly type: string }[]): void => void window.__violations.push(...reports.map(({ type }) => `report ${type}`));
  new ReportingObserver(note, { types: ["csp-violation"], buffered: true }).observe();
}
document.documentElement.classList.toggle("dark", new URLSearchParams(location.search).has("dark"));

declare class ReportingObserver {
  constructor(heard: (reports: readonly { readonly type: string }[]) => void, options: { types: string[]; buffered: boolean });
  observe(): void;
}

export {};
