import type { Audience } from "../../types/Audience";
import type { Composer } from "../../types/Composer";
import type { ExtraRole } from "../../types/ExtraRole";
import { attachments, type Seen } from "./attachments";
import type { Found } from "./find";
import { audienceOf, isNamedOnly } from "./labels";
import { publishControls } from "./publish";
import { closest, isBefore, label, plain, visible, words } from "./query";
import type { InPage, Kind, Source } from "./site";

export type { Seen } from "./attachments";

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
  readonly audience: Audience;
  readonly replyTo?: string;
  readonly quoted?: string;
  readonly publish: readonly Element[];
  readonly publishLabel?: string;
}

export function look(found: Found): Surroundings {
  const { site } = found;
  const composer = kindOf(found);
  const publish = publishControls(found);
  const last = publish.at(-1);
  return {
    composer,
    ...given("handle", first(found, site.handle)),
    ...given("name", first(found, site.name)),
    attachments: attachments(found, composer),
    extra: extra(found),
    audience: audience(found),
    ...given("replyTo", composer === "reply" ? first(found, site.replyTo) : undefined),
    ...given("quoted", first(found, site.quoted)),
    publish,
    ...given("publishLabel", last === undefined ? undefined : label(last)),
  };
}

/** Whether only those who are named in it can read what is written: then it is a message, and not read. */
export function isPrivate({ site, root }: Found): boolean {
  if (site.private !== undefined && root.querySelector(site.private) !== null) return true;
  return (site.audience ?? []).some(({ css, is }) => is === undefined && [...root.querySelectorAll(css)].some((sign) => isNamedOnly(label(sign))));
}

/** What a selector alone says of who can read it. */
function audience({ site, root }: Found): Audience {
  for (const { css, is } of site.audience ?? []) {
    const signs = [...root.querySelectorAll(css)];
    const seen = is === undefined ? signs.map((sign) => audienceOf(label(sign))).find((one) => one !== undefined) : is;
    if (signs.length > 0 && seen !== undefined) return seen;
  }
  return "unknown";
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
    const text = source.in === "address" ? source.pattern.exec(location.href)?.[1] : read(found, source);
    if (text !== undefined && text !== "") return text;
  }
  return undefined;
}

function read(found: Found, source: InPage): string | undefined {
  const texts = new Set<string>();
  for (const element of choose(found, source)) {
    const text = textOf(element, source);
    if (text === undefined || text === "") continue;
    texts.add(text);
    if (source.pick !== "only") break;
  }
  const [text, ...others] = texts;
  return others.length === 0 ? text : undefined;
}

function textOf(element: Element, { attribute, pattern }: InPage): string | undefined {
  const text = attribute === undefined ? words(element) : plain(element.getAttribute(attribute) ?? "");
  return pattern === undefined ? text : pattern.exec(text)?.[1];
}

/** The elements of a source, the best first. */
function choose({ root, editor }: Found, source: InPage): readonly Element[] {
  const scope = source.in === "root" ? root : source.in === "page" ? document : closest(editor, source.in.closest);
  if (scope === undefined) return [];
  const all = [...scope.querySelectorAll(source.css)];
  if (source.pick === "before") return all.filter((element) => isBefore(element, editor)).slice(-1);
  return source.pick === "last" ? all.slice(-1) : all;
}

function extra({ site, root, editors }: Found): SeenText[] {
  return (site.extra ?? []).flatMap(({ role, css }) => {
    const fields = [...root.querySelectorAll<HTMLElement>(css)];
    return fields.filter((field) => visible(field) && !editors.includes(field)).map((field) => ({ role, field }));
  });
}
