import type { Scene, Shown } from "./model";
import { groups, holds } from "./severity";

export interface Row {
  shown: Shown;
  state: "open" | "fixed" | "refused";
}

/** The dialog's list: rows stay in place while the reports behind it change. */
export class Rows {
  readonly all: Row[] = [];
  /** Fixed here and not yet taken back; the editor's undo takes back the last. */
  readonly #fixes: Row[] = [];

  constructor(scene: Scene) {
    this.merge(scene);
  }

  merge(scene: Scene): void {
    const found = groups(scene.findings.filter(holds)).flatMap(([, members]) => members);
    const rest = new Map(found.map((shown) => [shown.id, shown]));
    const lost = this.all.filter((row) => !this.#meets(row, rest, row.shown.id));
    for (const row of lost.filter(({ state }) => state !== "fixed")) this.#refind(row, rest);
    for (const shown of rest.values()) this.all.push({ shown, state: "open" });
  }

  open(): readonly Row[] {
    return this.all.filter(({ state }) => state !== "fixed");
  }

  fixed(row: Row): void {
    row.state = "fixed";
    this.#fixes.push(row);
  }

  canUndo(row: Row): boolean {
    return this.#fixes.at(-1) === row;
  }

  undone(row: Row): void {
    row.state = "open";
    this.#fixes.pop();
  }

  #meets(row: Row, rest: Map<string, Shown>, id: string): boolean {
    const shown = rest.get(id);
    if (shown === undefined) return false;
    rest.delete(id);
    if (row.state !== "fixed") row.shown = shown;
    return true;
  }

  /** Moved by an edit before it; otherwise another edit has settled it. */
  #refind(row: Row, rest: Map<string, Shown>): void {
    const { rule } = row.shown.finding;
    const same = [...rest.values()].find(({ finding, words }) => finding.rule === rule && words === row.shown.words);
    if (same === undefined) row.state = "fixed";
    else this.#meets(row, rest, same.id);
  }
}
