import type { Span } from "../../types/Span";
import type { Reading, Segment } from "./read";

interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The stretch of the page on which a span of the text stands; undefined once its nodes are gone. */
export function rangeOf(reading: Reading, span: Span): Range | undefined {
  const start = point(reading.segments, span.start, "start");
  const end = span.end === span.start ? start : point(reading.segments, span.end, "end");
  if (start === undefined || end === undefined || !start.node.isConnected || !end.node.isConnected) return undefined;
  try {
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  } catch {
    return undefined;
  }
}

/** The place in the text of a point of the page. */
export function offsetOf({ text, segments }: Reading, node: Node, offset: number): number {
  const at = document.createRange();
  at.setStart(node, offset);
  const after = segments.findIndex((segment) => at.comparePoint(segment.node, 0) > 0);
  const own = segments[(after === -1 ? segments.length : after) - 1];
  if (own === undefined) return after === -1 ? text.length : 0;
  if (own.node === node) return own.start + Math.min(offset, own.length);
  return own.start + own.length;
}

/** A replacement may take a mention away, never cut it. */
export function cutsIsland({ segments }: Reading, span: Span): boolean {
  return segments.some((segment, index) => {
    const end = segment.start + segment.length;
    const inner = [span.start, span.end].some((at) => at > segment.start && at < end);
    if (segment.island === undefined) return false;
    const goesOn = segments[index + 1]?.island === segment.island && (span.start === end || span.end === end);
    return inner || goesOn;
  });
}

function point(segments: readonly Segment[], offset: number, side: "start" | "end"): Point | undefined {
  const segment = side === "start" ? starting(segments, offset) : ending(segments, offset);
  if (segment === undefined) return undefined;
  const inside = Math.max(0, Math.min(offset - segment.start, segment.length));
  if (segment.node instanceof Text) return { node: segment.node, offset: inside };
  return beside(segment.node, side);
}

/** The segment that a span from here begins in. */
function starting(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments[firstIndex(segments, (segment) => segment.start + segment.length > offset)] ?? segments.at(-1);
}

function ending(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments[firstIndex(segments, (segment) => segment.start >= offset) - 1] ?? segments[0];
}

function firstIndex(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && !holds(segment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beside(element: Element, side: "start" | "end"): Point | undefined {
  const parent = element.parentNode;
  if (parent === null) return undefined;
  const index = [...parent.childNodes].indexOf(element);
  return { node: parent, offset: side === "start" ? index : index + 1 };
}
