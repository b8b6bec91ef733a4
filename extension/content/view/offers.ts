import type { Finding } from "../../types/Finding";
import { button, h } from "./dom";
import { icon } from "./icons";
import type { Shown } from "./model";
import { Question } from "./question";
import { KEY } from "./refill";
import type { Room } from "./room";

/** Topics whose rules are not turned off in passing while they ask for a decision. */
const KEPT_TOPICS = ["personal-data/", "confidentiality/"];

/** What *Not here* and *Never this rule* do, for the toast; told before the finding goes, while its card still has a place. */
export interface Offered {
  hidden(shown: Shown): void;
  turnedOff(shown: Shown): void;
  /** *Not here* needs an answer first: the question is to be drawn. */
  ask(): void;
}

export function notHere(room: Room, shown: Shown, offered: Offered): HTMLElement | undefined {
  if (shown.finding.severity === "block") return undefined;
  const press = (): void => {
    if (shown.finding.severity === "confirm") return offered.ask();
    offered.hidden(shown);
    room.actions.notHere(shown.id);
  };
  return button({ class: "btn btn--bare btn--s", [KEY]: "not-here" }, press, room.say.word("ui-not-here"));
}

export function never(room: Room, shown: Shown, offered: Offered): HTMLElement | undefined {
  const { finding } = shown;
  if (finding.locked === true && finding.severity !== "block") {
    return h("span", { class: "locked" }, icon("lock"), room.say.word("ui-locked"));
  }
  if (!mayTurnOff(finding)) return undefined;
  const press = (): void => {
    offered.turnedOff(shown);
    room.actions.setRule(finding.rule, false);
  };
  return button({ class: "btn btn--bare btn--s", [KEY]: "never" }, press, room.say.word("ui-never"));
}

/** The tick or choice that *Not here* asks for at a *confirm*; it counts as the gate's. */
export function notHereQuestion(room: Room, shown: Shown, offered: Offered): { element: HTMLElement; focus: () => void } {
  const question = new Question(room.say, shown.finding.ask, "not-here-answer");
  const press = (): void => {
    const answer = question.answer();
    if (answer === undefined) return question.complain();
    offered.hidden(shown);
    room.actions.notHere(shown.id, answer);
  };
  const done = button({ class: "btn btn--s", [KEY]: "not-here" }, press, room.say.word("ui-not-here"));
  return { element: h("div", { class: "asked" }, question.element, done), focus: () => question.focus() };
}

/** The guideline behind the rule; opens the rule's manual. */
export function basedOn({ say, actions }: Room, { finding }: Shown): HTMLElement | undefined {
  if (finding.source === "") return undefined;
  const [before, after] = say.around("ui-based-on", "x");
  const link = button({ class: "link", [KEY]: "based-on" }, () => actions.openManual(finding.rule), finding.source);
  return h("p", { class: "card__ref" }, before, link, after);
}

function mayTurnOff({ severity, rule }: Finding): boolean {
  if (severity === "block") return false;
  return severity !== "confirm" || !KEPT_TOPICS.some((topic) => rule.startsWith(topic));
}
