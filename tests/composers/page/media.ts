import { button, el } from "./element";

/** What the buttons of a composer attach. */
export type Medium = "image" | "described-image" | "video" | "captioned-video";

export const MEDIA: readonly (readonly [Medium, string])[] = [
  ["image", "Bilde"],
  ["described-image", "Bilde med alt"],
  ["video", "Video"],
  ["captioned-video", "Video med tekst"],
];

export const ALT = "Ordføreren klipper snora foran den nye brua";

export function isVideo(medium: Medium): boolean {
  return medium === "video" || medium === "captioned-video";
}

export function mediaButtons(add: (medium: Medium) => void): HTMLElement[] {
  return MEDIA.map(([medium, words]) => button({ class: "tool", "data-add": medium, "aria-label": words }, () => add(medium), words));
}

/** A picture of the page's own: every attachment has an address of its own, as with files. */
export function picture(): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#9fb8c4"/><path d="M0 150 Q160 60 320 150 V180 H0Z" fill="#55707c"/><circle cx="250" cy="45" r="22" fill="#f3dfa2"/></svg>`;
  return URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
}

/** Chosen by the writer: each file is an attachment, shown from the page's own copy. */
export function fileInput(add: (medium: Medium, file: File) => void): HTMLInputElement {
  const input = el("input", { type: "file", multiple: "", "data-files": "", "aria-label": "Legg til filer", class: "tool" });
  input.addEventListener("change", () => {
    for (const file of input.files ?? []) {
      if (/^(image|video)\//u.test(file.type)) add(file.type.startsWith("video/") ? "video" : "image", file);
    }
    input.value = "";
  });
  return input;
}

export function preview(medium: Medium, alt = "", file?: File): HTMLImageElement | HTMLVideoElement {
  if (isVideo(medium)) {
    const video = document.createElement("video");
    video.poster = picture();
    video.src = URL.createObjectURL(file ?? new Blob([], { type: "video/mp4" }));
    return video;
  }
  const image = document.createElement("img");
  image.alt = alt;
  image.src = file === undefined ? picture() : URL.createObjectURL(file);
  return image;
}
