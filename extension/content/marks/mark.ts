import type { Severity } from "../../types/Severity";
import type { Span } from "../../types/Span";
import type { Reading } from "../composer/read";

/** A stretch of the text as it stands now, with how grave it is. */
export interface Mark {
  readonly id: string;
  readonly severity: Severity;
  readonly span: Span;
}

export interface MarkedField {
  readonly field: HTMLElement;
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}

const HINTS = 3;
const GRAVITY = ["info", "hint", "warning", "confirm", "block"] as const satisfies readonly Severity[];

export function gravity(severity: Severity): number {
  return GRAVITY.indexOf(severity);
}

/** What is drawn: no information, the first three hints, and the gravest where two overlap. */
export function drawn(marks: readonly Mark[]): readonly Mark[] {
  const byPlace = [...marks].filter(({ severity }) => severity !== "info").sort((a, b) => a.span.start - b.span.start);
  const hints = byPlace.filter(({ severity }) => severity === "hint").slice(HINTS);
  const kept = byPlace.filter((mark) => !hints.includes(mark));
  return kept.filter((mark) => !kept.some((other) => overlap(mark, other) && outranks(other, mark)));
}

function overlap(one: Mark, other: Mark): boolean {
  return one.span.start < other.span.end && other.span.start < one.span.end;
}

function outranks(one: Mark, other: Mark): boolean {
  const by = gravity(one.severity) - gravity(other.severity);
  return by > 0 || (by === 0 && one.span.start < other.span.start);
}
