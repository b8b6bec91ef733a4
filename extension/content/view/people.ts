import type { Question } from "../../types/Question";
import type { Scene, Shown, ShownAttachment } from "./model";
import type { Say } from "./words";

/** The finding that asks about an attachment. */
export function askedAbout({ findings }: Scene, { index }: { readonly index: number }): Shown | undefined {
  return findings.find(({ finding: { target, questions = [] } }) =>
    questions.length > 0 && target.in === "attachment" && (target.indices ?? [target.index]).includes(index));
}

export function unanswered({ finding }: Shown, { answers }: ShownAttachment): readonly Question[] {
  return (finding.questions ?? []).filter(({ key }) => answers[key] === undefined);
}

/** Of the attachments that a finding asks about, the first with a question that is open. */
export function firstUnanswered(scene: Scene, shown: Shown): number | undefined {
  const { target } = shown.finding;
  const open = scene.attachments.find((attachment) =>
    (target.indices ?? [target.index]).includes(attachment.index) && unanswered(shown, attachment).length > 0);
  return open?.index;
}

export function facesWord(say: Say, { faces }: ShownAttachment): string {
  return faces === undefined ? say.word("ui-faces-unknown") : say.word("ui-faces", { n: faces.length });
}
