import type { PageState } from "../../types/PageState";
import type { Port } from "../port";
import { withoutGaps } from "../gaps";
import type { Scene, ShownAttachment, Status } from "../view/model";
import { unseen } from "../sites/unseen";
import type { Session } from "./session";

/** What the worker said of the organisation and its rules. */
export type Policy = Pick<Scene, "rulesDate" | "organisation" | "contact">;

export interface Circumstances {
  readonly port: Port;
  readonly policy: Policy;
  /** The page was open before Omhu came. */
  readonly late: boolean;
}

export function sceneOf(session: Session, { port, policy, late }: Circumstances): Scene {
  const { main, memory, now } = session;
  const all = session.shown();
  return {
    status: statusOf(session, port),
    findings: all.filter(({ id }) => !memory.hidden.has(id)),
    more: session.judged.reduce((sum, { report }) => sum + report.total - report.findings.length, 0),
    hidden: all.filter(({ id }) => memory.hidden.has(id)),
    attachments: attachmentsOf(session),
    languages: main?.report.languages ?? [],
    account: accountOf(session),
    ...(now.around.publishLabel === undefined ? {} : { publishLabel: now.around.publishLabel }),
    holdsAfterReload: late,
    ...(main?.report.truncatedAt === undefined ? {} : { truncatedAt: main.report.truncatedAt }),
    ...policy,
  };
}

/** What the popup is told: no text of the page or the draft. */
export function describe(session: Session | undefined, late: boolean): PageState {
  if (session === undefined || session.parked) return { composer: false, canHold: false, findings: [], unseen: [] };
  const { around, attachments } = session.now;
  const { name, kind } = accountOf(session);
  const videos = attachments.filter((seen) => seen.kind === "video");
  return {
    composer: true,
    platform: session.found.site.platform,
    canHold: around.publish.length > 0 && !late,
    ...(around.publishLabel === undefined ? {} : { publishLabel: around.publishLabel }),
    account: { handle: around.handle ?? around.name ?? "", kind, ...(name === undefined ? {} : { name }) },
    findings: session.open().map(({ finding: { rule, severity, message } }) => ({ rule, severity, message })),
    unseen: unseen(session.found, around),
    ...(attachments.length === 0 ? {} : { seesAlt: attachments.some(({ alt }) => alt !== "unknown") }),
    ...(videos.length === 0 ? {} : { seesCaptions: videos.some(({ captions }) => captions !== "unknown") }),
  };
}

function statusOf(session: Session, port: Port): Status {
  if (session.parked || session.now.empty) return "idle";
  const { released } = session;
  if (released !== undefined) return released;
  if (session.fresh) return "read";
  return port.dead ? "noAnswer" : "checking";
}

function accountOf(session: Session): Scene["account"] {
  const { around } = session.now;
  const name = around.name ?? around.handle;
  const { main } = session;
  return { kind: main?.account ?? "unknown", ask: main?.askAccount ?? false, ...(name === undefined ? {} : { name }) };
}

function attachmentsOf({ now, memory }: Session): ShownAttachment[] {
  const drafted = now.parts.flatMap(({ draft }) => draft.attachments);
  return now.attachments.map((seen, index) => {
    const draft = drafted[index];
    const text = draft?.alt ?? undefined;
    const { sight, picture = seen.preview } = memory.attached.behind(seen.key);
    return {
      index,
      kind: seen.kind,
      alt: draft?.altState ?? seen.alt,
      ...(text === undefined ? {} : { altText: text }),
      ...(seen.kind === "video" ? { captions: draft?.captions ?? seen.captions } : {}),
      ...withoutGaps({ preview: picture, faces: sight?.faces }),
      answers: draft?.answers ?? {},
      canOpen: seen.open !== undefined,
    };
  });
}
