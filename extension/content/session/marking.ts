import type { Mark, MarkedField } from "../marks/mark";
import { type Change, changeBetween, shifted } from "../marks/shift";
import type { Shown } from "../view/model";
import type { Judged } from "./judged";
import type { Snapshot } from "./snapshot";

/** What is marked in the fields of a composer: the last findings, where their words stand now. */
export function markedFields(now: Snapshot, judged: ReadonlyMap<number, Judged>, hidden: ReadonlySet<string>): MarkedField[] {
  const parts = now.parts.map(({ field, reading }, index): MarkedField => {
    const last = judged.get(index);
    const change = changeBetween(last?.draft.text ?? "", reading.text);
    return { field, reading, marks: marksOf(last, hidden, change, ({ finding }) => finding.target.in === "text") };
  });
  return [...parts, ...markedExtra(now, judged.get(0), hidden)];
}

function markedExtra(now: Snapshot, judged: Judged | undefined, hidden: ReadonlySet<string>): MarkedField[] {
  return now.around.extra.map(({ field }, index) => {
    const text = now.parts[0]?.draft.extra[index]?.text ?? "";
    const change = changeBetween(judged?.draft.extra[index]?.text ?? "", text);
    const own = ({ finding: { target } }: Shown): boolean => target.in === "extra" && (target.index ?? 0) === index;
    return { field, reading: { text, segments: [] }, marks: marksOf(judged, hidden, change, own) };
  });
}

function marksOf(
  judged: Judged | undefined,
  hidden: ReadonlySet<string>,
  change: Change | undefined,
  own: (shown: Shown) => boolean,
): Mark[] {
  const shown = (judged?.shown ?? []).filter((one) => own(one) && !hidden.has(one.id));
  return shown.flatMap(({ id, finding: { severity, span } }) => {
    const now = span === undefined ? undefined : shifted(span, change);
    return now === undefined ? [] : [{ id, severity, span: now }];
  });
}
