import { button, h } from "./dom";
import { blockedLine, gateRow, type RowActions } from "./gateParts";
import type { Row } from "./gateRows";
import type { Scene } from "./model";
import type { Question } from "./question";
import { KEY } from "./refill";
import type { Room } from "./room";

export type GateStep = "list" | "reasons";

export interface GateState {
  readonly scene: Scene;
  readonly step: GateStep;
  readonly rows: readonly Row[];
  readonly open: readonly Row[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly rowActions: RowActions;
  back(): void;
  anyway(): void;
}

export function gateContent(room: Room, state: GateState): HTMLElement[] {
  return [head(room, state), main(room, state), foot(room, state)];
}

function head(room: Room, state: GateState): HTMLElement {
  const [title, line] = titles(room, state);
  return h(
    "div",
    { class: "dlg__head" },
    h("h2", { id: "gate-title", tabindex: "-1", [KEY]: "title" }, title),
    h("p", { id: "gate-line" }, line),
  );
}

function titles({ say }: Room, { step, open, rows }: GateState): readonly [string, string] {
  if (open.length === 0) return [say.word("ui-gate-all-set"), say.word("ui-gate-all-set-line")];
  if (step === "reasons") return [say.word("ui-gate-second-title", { n: rows.length }), say.word("ui-gate-line")];
  return [say.word("ui-gate-title", { n: open.length }), say.word("ui-gate-line")];
}

function main(room: Room, state: GateState): HTMLElement {
  const rows = state.rows.map((row) => gateRow(room, state.scene, row, state.rowActions, state.questions.get(row.shown.id)));
  return h("div", { class: "dlg__main", tabindex: "-1" }, h("ul", { class: "rows" }, ...rows));
}

function foot(room: Room, state: GateState): HTMLElement {
  const { say } = room;
  const blocked = state.open.some(({ shown }) => shown.finding.severity === "block");
  const back = button({ class: "btn btn--go", [KEY]: "back" }, () => state.back(), say.word("ui-back"));
  const hint = h("span", { class: "keyhint", "aria-hidden": "true" }, h("kbd", {}, "Esc"), ` ${say.word("ui-key-back")}`);
  return h(
    "div",
    { class: "dlg__foot" },
    blocked ? blockedLine(room, state.scene) : undefined,
    back,
    blocked || state.open.length === 0 ? undefined : anyway(room, state),
    state.step === "list" ? hint : note(room, state.scene),
  );
}

function anyway({ say }: Room, state: GateState): HTMLElement {
  const more = state.step === "list" && state.open.some(({ shown }) => shown.finding.severity === "confirm");
  const look = state.step === "list" ? "btn btn--bare" : "btn";
  return button({ class: look, [KEY]: "anyway" }, () => state.anyway(), say.word(more ? "ui-anyway-more" : "ui-anyway"));
}

function note({ say }: Room, { publishLabel }: Scene): HTMLElement {
  return h("span", { class: "note" }, say.word("ui-after-gate", { b: publishLabel ?? say.word("ui-publish") }));
}
