import { asked } from "../page/composer";
import { button, el } from "../page/element";
import { fileInput, type Medium, mediaButtons, preview } from "../page/media";

/** The compose form around its field. */
export function mastodon(field: HTMLElement, add: (medium: Medium, file?: File) => void): { form: HTMLFormElement; uploads: HTMLElement } {
  const uploads = el("div", { class: "compose-form__uploads media-gallery" });
  const form = el("form", { class: "compose-form" },
    el("div", { class: "navigation-bar" }, el("a", { class: "account", href: "/@eksempelkommune", title: "@eksempelkommune" },
      el("span", { class: "avatar" }), el("span", { class: "display-name" }, el("bdi", {}, el("strong", { class: "display-name__html" }, "Eksempel kommune")),
        el("span", { class: "display-name__account" }, "@eksempelkommune")))),
    ...answered(),
    el("div", { class: "compose-form__highlightable" },
      el("div", { class: "compose-form__scrollable" }, el("div", { class: "autosuggest-textarea" }, el("label", {}, field))),
      uploads,
      el("div", { class: "compose-form__footer" }, el("div", { class: "compose-form__dropdowns tools" }, ...mediaButtons(add), fileInput(add)),
        el("div", { class: "compose-form__actions" }, el("div", { class: "compose-form__buttons" }, el("div", { class: "character-counter" }, "500")),
          el("div", { class: "compose-form__submit" }, el("button", { class: "button", type: "submit" }, "Publiser"))))));
  return { form, uploads };
}

export function medium(kind: Medium, file?: File): HTMLElement {
  const missing = kind === "image" || kind === "video";
  const warning = button({ class: missing ? "icon-button active" : "icon-button" }, () => undefined, "ALT");
  return el("div", { class: "compose-form__upload media-gallery__item medium", role: "button", tabindex: "0" },
    el("div", { class: "compose-form__upload__thumbnail" }, preview(kind, "", file),
      el("div", { class: "compose-form__upload__actions" }, button({ class: "icon-button compose-form__upload__delete" }, () => undefined, "×")),
      el("div", { class: "compose-form__upload__warning" }, warning)));
}

function answered(): HTMLElement[] {
  if (!asked("reply")) return [];
  return [el("div", { class: "reply-indicator" }, el("div", { class: "reply-indicator__content" }, "Når kommer brøytebilen til Storgata?"))];
}
