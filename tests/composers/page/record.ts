window.__published = [];
window.__violations = [];
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
