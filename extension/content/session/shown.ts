import type { Draft } from "../../types/Draft";
import type { Finding } from "../../types/Finding";
import type { Report } from "../../types/Report";
import type { Target } from "../../types/Target";
import { hash } from "../hash";
import { gravity } from "../marks/mark";
import type { Shown } from "../view/model";

const AROUND = 24;

/** The findings of a report, each with the identity that survives the next one: rule, place, words and occurrence. */
export function shownOf(report: Report, draft: Draft, part: number, offset: number): readonly Shown[] {
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const text = textOf(draft, finding.target);
    const { start, end } = finding.span ?? { start: 0, end: 0 };
    const words = text.slice(start, end);
    const target = moved(finding.target, offset);
    const same = JSON.stringify([part, finding.rule, target.in, target.index, target.field, words]);
    const occurrence = seen.get(same) ?? 0;
    seen.set(same, occurrence + 1);
    return {
      id: hash(`${same} ${occurrence}`),
      finding: { ...finding, target },
      words,
      before: finding.span === undefined ? "" : text.slice(Math.max(0, start - AROUND), start),
      after: finding.span === undefined ? "" : text.slice(end, end + AROUND),
    };
  });
}

export function gravestFirst(shown: readonly Shown[]): readonly Shown[] {
  return [...shown].sort((one, other) => gravity(other.finding.severity) - gravity(one.finding.severity));
}

/** The attachments that a finding is about, as indices of the whole composer. */
export function attachmentsOf({ target }: Finding): readonly number[] {
  if (target.in !== "attachment") return [];
  return target.indices ?? (target.index === undefined ? [] : [target.index]);
}

function textOf(draft: Draft, target: Target): string {
  const index = target.index ?? 0;
  if (target.in === "text") return draft.text;
  if (target.in === "extra") return draft.extra[index]?.text ?? "";
  return target.in === "attachment" ? (draft.attachments[index]?.alt ?? "") : "";
}

/** A part counts its own attachments, the composer all. */
function moved(target: Target, offset: number): Target {
  if (target.in !== "attachment" || offset === 0) return target;
  return {
    ...target,
    ...(target.index === undefined ? {} : { index: target.index + offset }),
    ...(target.indices === undefined ? {} : { indices: target.indices.map((index) => index + offset) }),
  };
}
