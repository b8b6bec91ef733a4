window.__published = [];
window.__violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.__violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`);
});
new ReportingObserver((reports) => window.__violations.push(...reports.map(({ type }) => `report ${type}`)), {
  types: ["csp-violation"],
  buffered: true,
}).observe();
document.documentElement.classList.toggle("dark", new URLSearchParams(location.search).has("dark"));

declare class ReportingObserver {
  constructor(heard: (reports: readonly { readonly type: string }[]) => void, options: { types: string[]; buffered: boolean });
  observe(): void;
}

export {};
