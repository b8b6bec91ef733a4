import type { Attachment } from "../../types/Attachment";
import type { Captions } from "../../types/Captions";
import type { Draft } from "../../types/Draft";
import { type Reading, readField } from "../composer/read";
import { withoutGaps } from "../gaps";
import type { Behind } from "../media/attached";
import type { Found } from "../sites/find";
import { isPrivate, look, type Seen, type Surroundings } from "../sites/look";
import { isBefore } from "../sites/query";
import type { Memory } from "./memory";

/** One part of a post as it stands now. */
export interface PartNow {
  readonly field: HTMLElement;
  readonly reading: Reading;
  readonly draft: Draft;
  /** The draft as JSON: two are the same exactly when these are. */
  readonly sent: string;
  /** Index of the part's first attachment among all. */
  readonly offset: number;
}

/** The whole composer as it stands now. */
export interface Snapshot {
  readonly around: Surroundings;
  readonly attachments: readonly Seen[];
  readonly parts: readonly PartNow[];
  /** Texts, attachments and account: what a release is for. */
  readonly identity: string;
  readonly empty: boolean;
}

/** A private message: nothing of it is looked at, and nothing is held. */
const UNREAD: Surroundings = { composer: "post", attachments: [], extra: [], audience: "unknown", publish: [] };

export function takeSnapshot(found: Found, memory: Memory): Snapshot {
  const unread = isPrivate(found);
  const around = unread ? UNREAD : look(found);
  memory.see(around.attachments);
  const readings = found.editors.map((field) => (unread ? { text: "", segments: [] } : readField(field)));
  const owned = attachmentsByPart(found.editors, around.attachments);
  const attachments = owned.flat();
  const parts = found.editors.map((field, index): PartNow => {
    const own = owned[index] ?? [];
    const thread = found.site.parts === "thread" ? readings.slice(0, index).map(({ text }) => text) : [];
    const reading = readings[index] ?? { text: "", segments: [] };
    const draft = draftOf({ found, around, text: reading.text, attachments: own.map((seen) => attachmentOf(seen, memory)), thread, first: index === 0 });
    const offset = owned.slice(0, index).flat().length;
    return { field, reading, draft, sent: JSON.stringify(draft), offset };
  });
  const texts = parts.map(({ draft }) => [draft.text, draft.extra, draft.attachments, draft.account]);
  const empty = attachments.length === 0 && readings.every(({ text }) => text.trim() === "");
  return { around, attachments, parts, identity: JSON.stringify(texts), empty };
}

interface Ingredients {
  readonly found: Found;
  readonly around: Surroundings;
  readonly text: string;
  readonly attachments: Attachment[];
  readonly thread: string[];
  readonly first: boolean;
}

function draftOf({ found, around, text, attachments, thread, first }: Ingredients): Draft {
  return {
    text,
    platform: found.site.platform,
    composer: around.composer,
    account: {
      kind: "unknown",
      ...(around.handle === undefined ? {} : { handle: around.handle }),
      ...(around.name === undefined ? {} : { name: around.name }),
    },
    author: { role: "unknown" },
    attachments,
    extra: first ? around.extra.map(({ role, field }) => ({ role, text: readField(field).text })) : [],
    ...(first && around.replyTo !== undefined ? { replyTo: around.replyTo } : {}),
    ...(around.quoted === undefined ? {} : { quoted: { text: around.quoted } }),
    thread,
    audience: around.audience,
  };
}

function attachmentOf({ key, kind, alt, altText, captions }: Seen, memory: Memory): Attachment {
  const settled = memory.settled(key);
  const behind = memory.attached.behind(key);
  const text = altText ?? (alt === "missing" ? undefined : settled.altText);
  const state = alt === "unknown" && (settled.alt !== undefined || text !== undefined) ? "present" : alt;
  return {
    kind,
    ...(text === undefined ? {} : { alt: text }),
    altState: state,
    captions: settled.captions ?? captionsOf(captions, behind),
    answers: settled.answers ?? {},
    ...fileOf(behind),
  };
}

/** What the composer does not show, the file may tell: a track in it, a file beside it, or that it has no sound. */
function captionsOf(shown: Captions, { facts, captions }: Behind): Captions {
  if (shown !== "unknown" && shown !== "none") return shown;
  if (captions !== undefined) return "file";
  if (facts?.audio === false) return "noSpeech";
  return shown === "unknown" && (facts?.captionTracks ?? 0) > 0 ? "embedded" : shown;
}

function fileOf({ name, facts, sight, captions }: Behind): Partial<Attachment> {
  const { location, owner, credit, duration } = facts ?? {};
  return withoutGaps({ name, faces: sight?.faces?.length, textShare: sight?.textShare, location, owner, credit, duration, captionFile: captions?.captions });
}

/** An attachment belongs to the last part that begins before it. */
function attachmentsByPart(editors: readonly HTMLElement[], seen: readonly Seen[]): Seen[][] {
  const parts: Seen[][] = editors.map(() => []);
  for (const one of seen) {
    const index = Math.max(0, editors.findLastIndex((editor) => isBefore(editor, one.element)));
    parts[index]?.push(one);
  }
  return parts;
}
