// Puts words in the place of others through the editor itself, so that its model and its undo know of it.
import type { Span } from "../../types/Span";
import { frames, pause } from "../frames";
import { command } from "./command";
import { type Engine, engineOf } from "./engine";
import { paste } from "./paste";
import { type Reading, readField } from "./read";
import { cutsIsland } from "./segments";
import { hasFocus, select, selectedWords } from "./selection";

/** Slate looks at the selection ten times a second. */
const SELECTION_SEEN_MS = 120;

/** What an editor does not show after this time it has not taken. */
const SHOWN_MS = 1000;

export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** An editor on a busy machine may not have seen what was selected: it is asked twice. */
const TIMES = 2;

/** Whether the text is now what it should be; where not, it is as it was. */
export async function replace(field: HTMLElement, wanted: Replacement): Promise<boolean> {
  const { text } = readField(field);
  for (let times = 0; times < TIMES; times += 1) {
    if (await replaced(field, wanted)) return true;
    if (readField(field).text !== text) return false;
  }
  return false;
}

async function replaced(field: HTMLElement, wanted: Replacement): Promise<boolean> {
  const before = readField(field);
  const engine = engineOf(field);
  if (engine === "unknown" || !fits(wanted.span, before.text) || cutsIsland(before, wanted.span)) return false;
  const change = engine === "native" || engine === "plain" ? wanted : kept(wanted, before);
  const goal = applied(before.text, wanted);
  if (!(await selected(field, engine, before, change.span))) return false;
  write(field, engine, change);
  await settled(engine);
  if (await becomes(field, goal)) return true;
  await takenBack(field, engine, before.text);
  return false;
}

/** The browser's own undo; false where the editor has another one or the text became something else. */
export async function undo(field: HTMLElement, goal: string): Promise<boolean> {
  const engine = engineOf(field);
  if (engine !== "native" && engine !== "plain") return false;
  field.focus({ preventScroll: true });
  command("undo");
  await settled(engine);
  return same(readField(field).text, goal);
}

function fits({ start, end }: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

function applied(text: string, { span, text: words }: Replacement): string {
  return text.slice(0, span.start) + words + text.slice(span.end);
}

/** Editors of their own take no empty text: a removal also rewrites the letter beside it. */
function kept(wanted: Replacement, { text, segments }: Reading): Replacement {
  if (wanted.text !== "") return wanted;
  const { start, end } = wanted.span;
  const plainAt = (at: number): boolean =>
    /^[^\n\uD800-\uDFFF\uFFFC]$/u.test(text.charAt(at)) &&
    !segments.some(({ start: from, length, island }) => island !== undefined && at >= from && at < from + length);
  if (plainAt(start - 1)) return { span: { start: start - 1, end }, text: text.charAt(start - 1) };
  if (plainAt(end)) return { span: { start, end: end + 1 }, text: text.charAt(end) };
  return wanted;
}

async function selected(field: HTMLElement, engine: Engine, reading: Reading, span: Span): Promise<boolean> {
  field.focus({ preventScroll: true });
  await frames(1);
  if (!hasFocus(field) || !select(field, reading, span)) return false;
  await settled(engine);
  if (readField(field).text !== reading.text) return false;
  return bare(selectedWords(field)) === bare(reading.text.slice(span.start, span.end));
}

/** White space is told apart by nobody: editors select it differently. */
function bare(text: string): string {
  return text.replace(/[\s\u200B\uFEFF\uFFFC]+/gu, "");
}

function write(field: HTMLElement, engine: Engine, { text }: Replacement): void {
  if (engine === "draft" || engine === "slate" || (engine === "lexical" && text.includes("\n"))) paste(field, text);
  else if (text === "") command("delete");
  else command("insertText", text);
}

async function settled(engine: Engine): Promise<void> {
  await frames(2);
  if (engine === "slate" || engine === "draft") await pause(SELECTION_SEEN_MS);
}

async function takenBack(field: HTMLElement, engine: Engine, text: string): Promise<void> {
  if (readField(field).text === text) return;
  command("undo");
  await settled(engine);
}

/** An editor may show what it has taken only when its machine has time. */
async function becomes(field: HTMLElement, goal: string): Promise<boolean> {
  const until = performance.now() + SHOWN_MS;
  while (!same(readField(field).text, goal)) {
    if (performance.now() > until) return false;
    await frames(2);
  }
  return true;
}

/** A browser may write the space at the end of a line as one that does not break. */
function same(one: string, other: string): boolean {
  return one.replace(/\u00A0/gu, " ") === other.replace(/\u00A0/gu, " ");
}
