import "../page/trust";
import { asked } from "../page/composer";
import { el } from "../page/element";
import { plainComposer } from "../page/plainForm";
import { styled } from "../page/styled";

const INSIDE = "inside";

if (asked(INSIDE)) inside();
else outside();

/** A frame of the page's own address. */
function inside(): void {
  const { form, begin } = plainComposer();
  window.__published = parent.window.__published;
  window.__violations = parent.window.__violations;
  document.body.append(el("main", {}, form));
  begin();
  top?.dispatchEvent(new Event("ready"));
}

function outside(): void {
  const frame = el("iframe", { class: "frame", title: "Innlegg" });
  if (location.pathname === "/ramme") {
    addEventListener("ready", () => (window.__composer = frame.contentWindow?.__composer ?? window.__composer));
    frame.src = `${location.pathname}?${INSIDE}`;
  } else {
    if (location.pathname === "/kilde") frame.srcdoc = "<!doctype html><html lang='nb'><title>Innlegg</title><body></body></html>";
    frame.addEventListener("load", () => fill(frame), { once: true });
  }
  document.body.append(el("main", {}, el("h2", {}, "Redigering"), frame));
}

/** A frame without an address of its own, filled by the page. */
function fill({ contentDocument: inner }: HTMLIFrameElement): void {
  if (inner === null) return;
  const { form, begin } = plainComposer();
  styled(inner);
  inner.body.append(form);
  begin();
}
