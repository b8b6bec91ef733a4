import type { Span } from "../../types/Span";

/** The one stretch in which two texts differ. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function changeBetween(old: string, now: string): Change | undefined {
  if (old === now) return undefined;
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start += 1;
  let tail = 0;
  const most = shorter - start;
  while (tail < most && old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail += 1;
  return { start, oldEnd: old.length - tail, newEnd: now.length - tail };
}

/** Where a span of the old text is in the new one; undefined where the change touched it. */
export function shifted(span: Span, change: Change | undefined): Span | undefined {
  if (change === undefined || span.end < change.start) return span;
  const by = change.newEnd - change.oldEnd;
  return span.start > change.oldEnd ? { start: span.start + by, end: span.end + by } : undefined;
}
