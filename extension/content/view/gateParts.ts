import type { Fix } from "../../types/Fix";
import { button, h } from "./dom";
import { copyButton, refusedWord } from "./fixes";
import { icon } from "./icons";
import type { Scene, Shown } from "./model";
import type { Row } from "./gateRows";
import { firstUnanswered } from "./people";
import { preview } from "./preview";
import type { Question } from "./question";
import { KEY } from "./refill";
import type { Room } from "./room";
import { severityWord } from "./severity";

export interface RowActions {
  fix(row: Row, fix: Fix): void;
  undo(row: Row): void;
  show(row: Row): void;
  canUndo(row: Row): boolean;
}

export function gateRow(room: Room, scene: Scene, row: Row, actions: RowActions, question?: Question): HTMLElement {
  const { finding } = row.shown;
  const fixed = row.state === "fixed";
  return h(
    "li",
    { class: "row" },
    severityWord(room.say, finding.severity, scene.organisation),
    h("h3", {}, finding.message),
    fixed ? undefined : h("p", {}, finding.why === "" ? finding.advice : finding.why),
    fixed ? doneLine(room, row, actions) : openLine(room, scene, row, actions),
    fixed ? undefined : question?.element,
  );
}

function doneLine({ say }: Room, row: Row, actions: RowActions): HTMLElement {
  const id = `done-${row.shown.id}`;
  const done = h("span", { class: "done", id }, icon("check"), say.word("ui-fixed"));
  const props = { class: "btn btn--bare btn--s", [KEY]: `undo-${row.shown.id}`, "aria-describedby": id };
  const undo = actions.canUndo(row) ? button(props, () => actions.undo(row), say.word("ui-undo")) : undefined;
  return h("div", { class: "act" }, done, undo);
}

function openLine(room: Room, scene: Scene, row: Row, actions: RowActions): HTMLElement {
  const [fix] = row.shown.finding.fixes;
  if (row.state === "refused" && fix !== undefined) return refused(room, row, fix, scene, actions);
  const press = fix === undefined ? answerButton(room, scene, row) : fixButton(row, fix, actions);
  return h("div", {}, fixPreview(row.shown, fix), h("div", { class: "act" }, press, showButton(room, scene, row, actions)));
}

function answerButton({ say, consent }: Room, scene: Scene, { shown }: Row): HTMLElement | undefined {
  const index = firstUnanswered(scene, shown);
  if (index === undefined) return undefined;
  return button({ class: "btn btn--s", [KEY]: `answer-${shown.id}` }, () => consent(shown, index), say.word("ui-answer"));
}

function fixButton(row: Row, fix: Fix, actions: RowActions): HTMLElement {
  return button({ class: "btn btn--s", [KEY]: `fix-${row.shown.id}` }, () => actions.fix(row, fix), fix.title);
}

/** The words that will stand there, unless the button says them. */
function fixPreview(shown: Shown, fix: Fix | undefined): HTMLElement | undefined {
  if (fix === undefined || fix.replacement === "" || fix.title.includes(fix.replacement)) return undefined;
  const { before, inserted, after } = preview(shown, fix);
  return h("p", { class: "row__preview" }, before, h("b", {}, inserted), after);
}

function refused(room: Room, row: Row, fix: Fix, scene: Scene, actions: RowActions): HTMLElement {
  const copy = fix.replacement === "" ? undefined : copyButton(room, fix, 0);
  const show = h("div", { class: "act" }, showButton(room, scene, row, actions));
  return h("div", {}, h("p", { class: "refused", role: "alert" }, refusedWord(room.say, [fix])), copy, show);
}

/** None for what is nowhere in particular: *Back to the text* is there for it. */
function showButton({ say }: Room, scene: Scene, row: Row, actions: RowActions): HTMLElement | undefined {
  const { finding, id } = row.shown;
  const { target, span } = finding;
  const press = (): void => actions.show(row);
  if (target.in === "attachment") return button({ class: "btn btn--s", [KEY]: `show-${id}` }, press, goWord());
  if (span === undefined) return undefined;
  return button({ class: "btn btn--bare btn--s", [KEY]: `show-${id}` }, press, say.word("ui-show"));

  function goWord(): string {
    const kind = scene.attachments.find(({ index }) => index === target.index)?.kind;
    const n = target.indices?.length ?? 1;
    return say.word(kind === "video" ? "ui-go-to-video" : "ui-go-to-pictures", { n });
  }
}

/** Whoever decided on the *block*, in place of a button. */
export function blockedLine({ say }: Room, { organisation, contact }: Scene): HTMLElement {
  return h("p", { class: "blocked" }, words());

  function words(): string {
    if (organisation === undefined) return say.word("ui-blocked-plain");
    if (contact === undefined) return say.word("ui-blocked-no-contact", { org: organisation });
    return say.word("ui-blocked", { org: organisation, contact });
  }
}
