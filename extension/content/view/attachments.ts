import type { Captions } from "../../types/Captions";
import { button, h } from "./dom";
import { icon } from "./icons";
import type { Scene, Shown, ShownAttachment } from "./model";
import { askedAbout, facesWord, unanswered } from "./people";
import { sizeOf } from "./picture";
import { Question } from "./question";
import { KEY } from "./refill";
import type { Room } from "./room";
import type { WordKey } from "./words";

const SIDE = 48;

/** One row an attachment, one line a field; none where the platform supports neither. */
export function attachmentSection(room: Room, scene: Scene): HTMLElement | undefined {
  const rows = scene.attachments.map((attachment) => row(room, scene, attachment)).filter((part) => part !== undefined);
  if (rows.length === 0) return undefined;
  const title = h("h3", { class: "sec__title" }, room.say.word("ui-attachments"));
  return h("section", { class: "sec" }, title, h("ul", { class: "list" }, ...rows));
}

function row(room: Room, scene: Scene, attachment: ShownAttachment): HTMLElement | undefined {
  const lines = [alternative(room, attachment), captions(room, scene, attachment), people(room, scene, attachment)].filter((part) => part !== undefined);
  if (lines.length === 0) return undefined;
  const name = room.say.word(`ui-${attachment.kind}`, { n: attachment.index + 1 });
  return h("li", { class: "att" }, thumbnail(attachment), h("div", {}, h("span", { class: "sr" }, name), ...lines));
}

/** A canvas, so that nothing is loaded again and nothing of the page's is moved. */
function thumbnail({ preview }: ShownAttachment): HTMLElement {
  const canvas = h("canvas", { class: "pic", width: SIDE * 2, height: SIDE * 2, "aria-hidden": "true" });
  if (preview === undefined) return canvas;
  const { width, height } = sizeOf(preview);
  const side = Math.min(width, height);
  if (side > 0) {
    const [left, top] = [(width - side) / 2, (height - side) / 2];
    canvas.getContext("2d")?.drawImage(preview, left, top, side, side, 0, 0, SIDE * 2, SIDE * 2);
  }
  return canvas;
}

function alternative(room: Room, attachment: ShownAttachment): HTMLElement | undefined {
  const { say } = room;
  switch (attachment.alt) {
    case "present": return field(state("ok", say.word("ui-alt-present")), quote(room, attachment.altText));
    case "missing": return field(state("no", say.word("ui-alt-missing")), open(room, attachment, "ui-alt-write"));
    case "unknown": return field(state("ask", say.word("ui-alt-unknown")), checkYourself(room, attachment));
    case "unsupported": return undefined;
  }
}

function quote({ say }: Room, text: string | undefined): HTMLElement | undefined {
  if (text === undefined || text === "") return undefined;
  return h("p", { class: "dim" }, say.word("ui-quote", { x: text }));
}

function open({ say, actions }: Room, { index, canOpen }: ShownAttachment, key: WordKey): HTMLElement | undefined {
  if (!canOpen) return undefined;
  return button({ class: "btn btn--bare btn--s", [KEY]: `open-${index}` }, () => actions.openAttachment(index), say.word(key));
}

function checkYourself(room: Room, attachment: ShownAttachment): HTMLElement {
  const { say, actions } = room;
  const has = button(
    { class: "btn btn--s", [KEY]: `has-${attachment.index}` },
    () => actions.attachmentSettled(attachment.index, "alt", "present"),
    say.word("ui-alt-has"),
  );
  return h("div", { class: "act" }, has, open(room, attachment, "ui-go-to"));
}

function captions(room: Room, scene: Scene, attachment: ShownAttachment): HTMLElement | undefined {
  const known = attachment.captions;
  if (attachment.kind !== "video" || known === undefined || known === "unsupported") return undefined;
  const asked = scene.findings.find((shown) => asksAbout(shown, attachment.index));
  if (asked?.finding.ask !== undefined) return captionQuestion(room, asked, attachment.index);
  return field(state(sign(known), room.say.word(`ui-captions-${known}`)));
}

/** "Two faces. Three questions": the questions open by a press, never by themselves. */
function people(room: Room, scene: Scene, attachment: ShownAttachment): HTMLElement | undefined {
  const asked = askedAbout(scene, attachment);
  if (asked === undefined) return undefined;
  const { say } = room;
  const left = unanswered(asked, attachment).length;
  const words = left === 0 ? say.word("ui-questions-done") : `${facesWord(say, attachment)} ${say.word("ui-questions-left", { n: left })}`;
  const press = button(
    { class: left === 0 ? "btn btn--bare btn--s" : "btn btn--s", [KEY]: `people-${attachment.index}` },
    () => room.consent(asked, attachment.index),
    say.word(left === 0 ? "ui-change-answers" : "ui-answer"),
  );
  return field(state(left === 0 ? "ok" : "ask", words), h("div", { class: "act" }, press));
}

function asksAbout({ finding }: Shown, index: number): boolean {
  const { target, ask } = finding;
  if (target.in !== "attachment" || target.field !== "captions" || ask === undefined) return false;
  return target.index === index || (target.indices ?? []).includes(index);
}

function captionQuestion({ say, actions }: Room, { finding }: Shown, index: number): HTMLElement {
  const settled = (key: string): void => actions.attachmentSettled(index, "captions", key);
  return h("div", { class: "asked" }, new Question(say, finding.ask, `captions-${index}`, settled).element);
}

function sign(known: Captions): "ok" | "no" | "ask" {
  if (known === "none") return "no";
  return known === "unknown" ? "ask" : "ok";
}

const SIGNS = { ok: "check", no: "dash", ask: "ask" } as const;

function state(kind: keyof typeof SIGNS, text: string): HTMLElement {
  return h("span", { class: `st st--${kind}` }, icon(SIGNS[kind]), h("span", {}, text));
}

function field(...parts: readonly (HTMLElement | undefined)[]): HTMLElement {
  return h("div", { class: "att__field" }, ...parts);
}
