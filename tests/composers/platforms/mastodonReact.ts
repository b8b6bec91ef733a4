import { type ChangeEvent, createElement, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { isModEnter, publish, start } from "../page/composer";
import { el } from "../page/element";
import type { Medium } from "../page/media";
import { mastodon, medium } from "./mastodonShell";

const place = el("span");
const { form, uploads } = mastodon(place, add);
document.body.append(el("div", { id: "mastodon", class: "app-holder" }, form));
let text = "";
let empty = (): void => undefined;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});

createRoot(place).render(createElement(Field));

/** The value is React's: what was not heard as an event is written over at the next render. */
function Field(): ReturnType<typeof createElement> {
  const [value, setValue] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  text = value;
  empty = () => setValue("");
  useEffect(() => {
    if (field.current === null) return;
    start({ model: () => text, field: field.current, add });
    field.current.focus();
  }, []);
  return createElement("textarea", {
    ref: field, className: "autosuggest-textarea__textarea", placeholder: "Hva har du på hjertet?", dir: "auto", lang: "no",
    "aria-label": "Hva har du på hjertet?", rows: 6, value,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (!isModEnter(event)) return;
      event.preventDefault();
      send();
    },
  });
}

function send(): void {
  publish(text);
  empty();
  uploads.replaceChildren();
}

function add(kind: Medium, file?: File): void {
  uploads.append(medium(kind, file));
}
