// Pictures and videos as the composer shows them. What cannot be seen is unknown, never guessed.
import { readField } from "../composer/read";
import type { AttachmentKind } from "../../types/AttachmentKind";
import type { Captions } from "../../types/Captions";
import type { Composer } from "../../types/Composer";
import type { State } from "../../types/State";
import type { Found } from "./find";
import { describes, isAdd, isNoAlt } from "./labels";
import { label, nameOf, within, words } from "./query";
import type { Media } from "./site";

/** A picture or video as the composer shows it. */
export interface Seen {
  readonly element: Element;
  /** The same for the same medium as long as the composer shows it. */
  readonly key: string;
  readonly kind: AttachmentKind;
  readonly alt: State;
  readonly altText?: string;
  readonly captions: Captions;
  readonly preview?: HTMLImageElement | HTMLVideoElement;
  readonly open?: HTMLElement;
}

interface Alternative {
  readonly alt: State;
  readonly altText?: string;
}

const ATTACHMENTS = 40;
/** Bigger than a writer's portrait or an emoji, in CSS pixels. */
const PREVIEW = 64;
const PREVIEWS = "img, video";
const OTHERS = "article, [role='article'], blockquote, a[href], [role='link']";

export function attachments(found: Found, composer: Composer): Seen[] {
  const { media } = found.site;
  if (media === undefined || media.kinds?.includes(composer) === false) return [];
  return itemsOf(found, media).slice(0, ATTACHMENTS).map((item, index) => attachment(item, index, media));
}

/** What a composer shows of files: a picture or video that is not part of its text, not somebody's portrait and not quoted. */
export function isPreview(element: Element, { editors }: Found): boolean {
  if (!element.checkVisibility() || editors.some((editor) => editor.contains(element))) return false;
  if (/^blob:/u.test(element.getAttribute("src") ?? "")) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= PREVIEW && height >= PREVIEW && element.closest(OTHERS) === null;
}

function itemsOf(found: Found, media: Media): Element[] {
  for (const css of media.item) {
    const items = within(found.root, css).filter((item) => item.checkVisibility());
    const taken = media.grows === true ? grown(items.filter((item) => isPreview(item, found)), found) : items;
    if (taken.length > 0) return taken;
  }
  return [];
}

/** Each preview with all around it that holds neither another one nor the text; only what can be taken away again is attached. */
function grown(previews: readonly Element[], { root, editors }: Found): Element[] {
  const apart = (box: Element, preview: Element): boolean =>
    box !== root && !previews.some((other) => other !== preview && box.contains(other)) && !editors.some((editor) => box.contains(editor));
  return previews.flatMap((preview) => {
    let item = preview;
    for (let box = preview.parentElement; box !== null && apart(box, preview); box = box.parentElement) item = box;
    return item.querySelector("button, [role='button'], textarea, input") === null && !/^blob:/u.test(preview.getAttribute("src") ?? "") ? [] : [item];
  });
}

function attachment(item: Element, index: number, media: Media): Seen {
  const kind = item.matches(media.video) || has(item, media.video) ? "video" : "image";
  const preview = picture(item);
  const open = item.querySelector((kind === "video" ? media.openVideo : undefined) ?? media.open ?? "none");
  return {
    element: item,
    key: `${kind} ${preview?.currentSrc || preview?.src || backdrop(item) || String(index)}`,
    kind,
    ...alternative(item, kind, media),
    captions: kind === "video" ? captions(item, media) : "unknown",
    ...(preview === undefined ? {} : { preview }),
    ...(open instanceof HTMLElement ? { open } : {}),
  };
}

function alternative(item: Element, kind: AttachmentKind, media: Media): Alternative {
  if (kind === "video" ? media.videoWithoutAlt : media.imageWithoutAlt) return { alt: "unsupported" };
  if (media.altField !== undefined) return inField(item, media.altField);
  if (media.altSigns !== undefined) return bySigns(item, media.altSigns);
  const text = media.altText && item.querySelector(media.altText.css)?.getAttribute(media.altText.attribute);
  if (has(item, media.altPresent)) return { alt: "present", ...(text == null ? {} : { altText: text }) };
  return { alt: has(item, media.altMissing) ? "missing" : "unknown" };
}

function inField(item: Element, css: string): Alternative {
  const field = [...item.querySelectorAll<HTMLElement>(css)].find((one) => describes(nameOf(one)));
  if (field === undefined) return { alt: "unknown" };
  const altText = readField(field).text.trim();
  return altText === "" ? { alt: "missing" } : { alt: "present", altText };
}

/** Signs that are not all there, or contradict each other, tell nothing. */
function bySigns(item: Element, signs: NonNullable<Media["altSigns"]>): Alternative {
  const said = signs.map(({ css, attribute }) => {
    const sign = css === undefined ? item : item.querySelector(css);
    return sign === null ? undefined : attribute === undefined ? words(sign) : (sign.getAttribute(attribute) ?? "");
  });
  const texts = said.filter((text) => text !== undefined);
  if (texts.length < signs.length) return { alt: "unknown" };
  const [altText, ...others] = texts.filter((text) => text !== "" && !isNoAlt(text));
  if (altText === undefined) return { alt: "missing" };
  return others.length + 1 === signs.length ? { alt: "present", altText } : { alt: "unknown" };
}

function captions(item: Element, media: Media): Captions {
  const said = media.captions === undefined ? null : item.querySelector(media.captions);
  if (said === null) return "unknown";
  if (media.captionsSay?.file?.test(words(said)) === true) return "file";
  return media.captionsSay?.offer !== true || isAdd(label(said)) ? "none" : "unknown";
}

function has(item: Element, css: string | undefined): boolean {
  return css !== undefined && item.querySelector(css) !== null;
}

function picture(item: Element): HTMLImageElement | HTMLVideoElement | undefined {
  const found = item.matches(PREVIEWS) ? item : item.querySelector("video, img");
  return found instanceof HTMLImageElement || found instanceof HTMLVideoElement ? found : undefined;
}

function backdrop(item: Element): string | undefined {
  return item.querySelector<HTMLElement>("[style*='background-image']")?.style.backgroundImage;
}
