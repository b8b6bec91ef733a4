import { isModEnter, publish, start } from "./composer";
import { el } from "./element";

/** A form of no platform around a field: its button submits, and so does Ctrl+Enter. */
export function plainForm(field: HTMLElement, text: () => string, empty: () => void): HTMLFormElement {
  const form = el("form", { class: "box" }, el("h2", {}, "Nytt innlegg"), el("div", { class: "field" }, field),
    el("div", { class: "tools" }, el("button", { class: "go", type: "submit" }, "Publiser")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    publish(text());
    empty();
  });
  form.addEventListener("keydown", (event) => {
    if (!isModEnter(event)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return form;
}

/** A field that the browser alone edits. */
export function plainField(kind: "true" | "plaintext-only" = "true"): HTMLElement {
  return el("div", { contenteditable: kind, role: "textbox", "aria-multiline": "true", "aria-label": "Innlegg" });
}

/** The same with the form around it, ready to be placed by the page. */
export function plainComposer(kind?: "true" | "plaintext-only"): { readonly form: HTMLFormElement; readonly begin: () => void } {
  const field = plainField(kind);
  // Of a line's end and a block's beginning `innerText` makes an empty line that nobody sees.
  const text = (): string => field.innerText.replace(/\n+/gu, "\n").replace(/\n$/u, "");
  const form = plainForm(field, text, () => field.replaceChildren());
  const rerender = (): void => field.replaceChildren(...[...field.childNodes].map((node) => node.cloneNode(true)));
  const begin = (): void => {
    start({ model: text, field, add: () => undefined, rerender });
    field.focus();
  };
  return { form, begin };
}
