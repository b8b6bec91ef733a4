import "../page/trust";
import { asked } from "../page/composer";
import { el } from "../page/element";
import { plainComposer } from "../page/plainForm";
import { styled } from "../page/styled";

const INSIDE = "inside";
const WITHOUT_ADDRESS = location.protocol === "about:";

if (WITHOUT_ADDRESS || asked(INSIDE)) inside();
else outside();

function inside(): void {
  const { form, begin } = plainComposer();
  window.__published = parent.window.__published;
  window.__violations = parent.window.__violations;
  if (WITHOUT_ADDRESS) styled(document, parent.document);
  document.body.append(el("main", {}, form));
  begin();
  parent.window.__composer = window.__composer;
}

function outside(): void {
  const frame = el("iframe", { class: "frame", title: "Innlegg" });
  if (location.pathname === "/ramme") frame.src = `${location.pathname}?${INSIDE}`;
  else frame.addEventListener("load", () => fill(frame), { once: true });
  if (location.pathname === "/kilde") frame.srcdoc = "<!doctype html><html lang='nb'><head><title>Innlegg</title></head><body></body></html>";
  document.body.append(el("main", {}, el("h2", {}, "Redigering"), frame));
}

/** A frame without an address of its own: the page puts its script there. */
function fill({ contentDocument: inner, contentWindow }: HTMLIFrameElement): void {
  if (inner === null) return;
  (contentWindow as Trusting | null)?.trustedTypes?.createPolicy("default", { createHTML: (html) => html, createScriptURL: (address) => address });
  const script = inner.createElement("script");
  script.src = `${location.origin}/composer-scripts/frame.js`;
  inner.head.append(script);
}

interface Trusting {
  readonly trustedTypes?: { createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): unknown };
}
