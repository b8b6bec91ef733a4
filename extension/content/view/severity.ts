import type { Severity } from "../../types/Severity";
import { h } from "./dom";
import type { Scene, Shown } from "./model";
import type { Say } from "./words";

const ORDER: readonly Severity[] = ["block", "confirm", "warning", "hint", "info"];

/** Gravest first. */
export function groups(findings: readonly Shown[]): readonly (readonly [Severity, readonly Shown[]])[] {
  return ORDER.map((severity) => [severity, findings.filter(({ finding }) => finding.severity === severity)] as const)
    .filter(([, members]) => members.length > 0);
}

/** What the chip counts: all that asks for a look, not what is only for information. */
export function counted(scene: Scene): readonly Shown[] {
  return scene.findings.filter(({ finding }) => finding.severity !== "info");
}

export function openCount(scene: Scene): number {
  return counted(scene).length + scene.more;
}

export function gravest(scene: Scene): Severity | undefined {
  return groups(counted(scene))[0]?.[0];
}

/** Shown before publishing. */
export function holds({ finding }: Shown): boolean {
  return finding.severity === "warning" || finding.severity === "confirm" || finding.severity === "block";
}

/** The severity's name with the line that the mark in the text has. */
export function severityWord(say: Say, severity: Severity, organisation: string | undefined): HTMLElement {
  return h("span", { class: `sev sev--${severity}` }, severityName(say, severity, organisation));
}

function severityName(say: Say, severity: Severity, organisation: string | undefined): string {
  if (severity !== "block") return say.word(`ui-severity-${severity}`);
  return organisation === undefined ? say.word("ui-severity-block-plain") : say.word("ui-severity-block", { org: organisation });
}

/** "5 open, one needs your decision": what the chip is called and the live region says. */
export function summary(say: Say, scene: Scene): string {
  const n = openCount(scene);
  if (n === 0) return say.word("ui-chip-clear");
  const open = say.word("ui-chip-open", { n });
  const worst = gravest(scene);
  if (worst !== "confirm" && worst !== "block") return open;
  const grave = counted(scene).filter(({ finding }) => finding.severity === worst).length;
  return say.word(worst === "confirm" ? "ui-count-confirm" : "ui-count-block", { n: grave, open });
}
