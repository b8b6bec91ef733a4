import type { AttachmentKind } from "../../types/AttachmentKind";
import type { Captions } from "../../types/Captions";
import type { Composer } from "../../types/Composer";
import type { ExtraRole } from "../../types/ExtraRole";
import type { State } from "../../types/State";
import type { Found } from "./find";
import { publishControls } from "./publish";
import { closest, isBefore, label, plain, visible, words } from "./query";
import type { Kind, Media, Source } from "./site";

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

export interface SeenText {
  readonly role: ExtraRole;
  readonly field: HTMLElement;
}

/** What stands around the text. */
export interface Surroundings {
  readonly composer: Composer;
  readonly handle?: string;
  readonly name?: string;
  readonly attachments: readonly Seen[];
  readonly extra: readonly SeenText[];
  readonly replyTo?: string;
  readonly quoted?: string;
  readonly publish: readonly Element[];
  readonly publishLabel?: string;
}

const ATTACHMENTS = 40;

export function look(found: Found): Surroundings {
  const { site } = found;
  const composer = kindOf(found);
  const publish = publishControls(found);
  const last = publish.at(-1);
  return {
    composer,
    ...given("handle", first(found, site.handle)),
    ...given("name", first(found, site.name)),
    attachments: site.media === undefined ? [] : attachments(found, site.media),
    extra: extra(found),
    ...given("replyTo", composer === "reply" ? first(found, site.replyTo) : undefined),
    ...given("quoted", first(found, site.quoted)),
    publish,
    ...given("publishLabel", last === undefined ? undefined : label(last)),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

function kindOf(found: Found): Composer {
  return found.site.kinds.find((kind) => isKind(kind, found))?.composer ?? "post";
}

function isKind(kind: Kind, { root, editor }: Found): boolean {
  if (kind.path?.test(location.pathname) === false) return false;
  if (kind.inRoot !== undefined && root.querySelector(kind.inRoot) === null) return false;
  if (kind.closest !== undefined && closest(editor, kind.closest) === undefined) return false;
  return kind.before === undefined || [...root.querySelectorAll(kind.before)].some((node) => isBefore(node, editor));
}

function first(found: Found, sources: readonly Source[] | undefined): string | undefined {
  for (const source of sources ?? []) {
    const text = read(found, source);
    if (text !== undefined && text !== "") return text;
  }
  return undefined;
}

function read(found: Found, source: Source): string | undefined {
  const element = choose(found, source);
  if (element === undefined) return undefined;
  const text = source.attribute === undefined ? words(element) : plain(element.getAttribute(source.attribute) ?? "");
  return source.pattern === undefined ? text : source.pattern.exec(text)?.[1];
}

function choose({ root, editor }: Found, source: Source): Element | undefined {
  const scope = source.in === "root" ? root : source.in === "page" ? document : closest(editor, source.in.closest);
  if (scope === undefined) return undefined;
  if (source.pick === undefined || source.pick === "first") return scope.querySelector(source.css) ?? undefined;
  const all = [...scope.querySelectorAll(source.css)];
  return (source.pick === "last" ? all : all.filter((element) => isBefore(element, editor))).at(-1);
}

function attachments({ root }: Found, media: Media): Seen[] {
  const items = [...root.querySelectorAll(media.item)].filter((item) => item.checkVisibility()).slice(0, ATTACHMENTS);
  return items.map((item, index) => attachment(item, index, media));
}

function attachment(item: Element, index: number, media: Media): Seen {
  const kind = item.matches(media.video) || has(item, media.video) ? "video" : "image";
  const preview = picture(item);
  const open = item.querySelector((kind === "video" ? media.openVideo : undefined) ?? media.open ?? "none");
  return {
    element: item,
    key: `${kind} ${preview?.currentSrc || preview?.src || backdrop(item) || String(index)}`,
    kind,
    ...(kind === "video" && media.videoWithoutAlt ? { alt: "unsupported" } : alternative(item, media)),
    captions: kind === "video" ? captions(item, media) : "unknown",
    ...given("preview", preview),
    ...(open instanceof HTMLElement ? { open } : {}),
  };
}

/** Signs that contradict each other tell nothing. */
function alternative(item: Element, media: Media): { alt: State; altText?: string } {
  const text = media.altText && item.querySelector(media.altText.css)?.getAttribute(media.altText.attribute);
  if (has(item, media.altPresent)) return { alt: "present", ...given("altText", text ?? undefined) };
  return { alt: has(item, media.altMissing) ? "missing" : "unknown" };
}

function captions(item: Element, media: Media): Captions {
  const said = media.captions === undefined ? null : item.querySelector(media.captions);
  if (said === null) return "unknown";
  return media.captionsFile?.test(words(said)) === true ? "file" : "none";
}

function has(item: Element, css: string | undefined): boolean {
  return css !== undefined && item.querySelector(css) !== null;
}

function picture(item: Element): HTMLImageElement | HTMLVideoElement | undefined {
  const found = item.matches("img, video") ? item : item.querySelector("video, img");
  return found instanceof HTMLImageElement || found instanceof HTMLVideoElement ? found : undefined;
}

function backdrop(item: Element): string | undefined {
  return item.querySelector<HTMLElement>("[style*='background-image']")?.style.backgroundImage;
}

function extra({ site, root }: Found): SeenText[] {
  const warning = site.contentWarning === undefined ? null : root.querySelector<HTMLElement>(site.contentWarning);
  return warning !== null && visible(warning) ? [{ role: "contentWarning", field: warning }] : [];
}
