import type { Fix } from "../../types/Fix";
import type { Shown } from "./model";

/** The words that will stand there, with what is around them. */
export interface Preview {
  readonly before: string;
  readonly inserted: string;
  readonly after: string;
}

const FULL = 24;

/** The text around a finding is only known as far as the page handed it over; beyond that only the replacement is shown. */
export function preview(shown: Shown, fix: Fix): Preview {
  const { span } = shown.finding;
  const known = shown.before + shown.words + shown.after;
  const start = span === undefined ? -1 : fix.span.start - (span.start - shown.before.length);
  const end = start + fix.span.end - fix.span.start;
  if (start < 0 || end > known.length || shown.words === "") return { before: "", inserted: fix.replacement, after: "" };
  return {
    before: wholeWordsAtEnd(known.slice(0, start), shown.before.length >= FULL),
    inserted: fix.replacement,
    after: wholeWordsAtStart(known.slice(end), shown.after.length >= FULL),
  };
}

function wholeWordsAtEnd(text: string, cut: boolean): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return cut && line === text ? line.replace(/^\S*\s/u, "") : line;
}

function wholeWordsAtStart(text: string, cut: boolean): string {
  const [line = ""] = text.split("\n");
  return cut && line === text ? line.replace(/\s\S*$/u, "") : line;
}
