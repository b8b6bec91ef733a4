import { button, h } from "./dom";
import { icon } from "./icons";
import type { Shown } from "./model";
import { basedOn, never, notHere, notHereQuestion, type Offered } from "./offers";
import { type PanelState, rowWords } from "./panelParts";
import { KEY } from "./refill";
import type { Room } from "./room";

/** A finding about the whole post or an attachment has no card: why and what to do open in the row. */
export function foldedRow(room: Room, shown: Shown, state: PanelState): HTMLElement {
  const open = state.unfolded.has(shown.id);
  const press = button(
    { class: "find find--fold", "aria-expanded": String(open), [KEY]: `find-${shown.id}` },
    () => state.fold(shown.id),
    h("span", { class: "find__words" }, ...rowWords(shown)),
    icon("down"),
  );
  return h("li", {}, press, open ? details(room, shown, state) : undefined);
}

function details(room: Room, shown: Shown, state: PanelState): HTMLElement {
  const { finding } = shown;
  const offered = offers(room, shown, state);
  const asking = state.asking === shown.id;
  const question = asking ? notHereQuestion(room, shown, offered).element : undefined;
  const acts = [goTo(room, shown, state), asking ? undefined : notHere(room, shown, offered), never(room, shown, offered)];
  return h(
    "div",
    { class: "more" },
    finding.advice === "" ? undefined : h("p", { class: "dim" }, finding.why),
    basedOn(room, shown),
    question,
    h("div", { class: "act" }, ...acts),
  );
}

function goTo({ say, actions }: Room, { finding }: Shown, { scene }: PanelState): HTMLElement | undefined {
  const index = finding.target.in === "attachment" ? finding.target.index : undefined;
  const attachment = scene.attachments.find((other) => other.index === index);
  if (index === undefined || attachment?.canOpen !== true) return undefined;
  return button({ class: "btn btn--s", [KEY]: `go-${index}` }, () => actions.openAttachment(index), say.word("ui-go-to"));
}

function offers({ say, actions }: Room, { id }: Shown, state: PanelState): Offered {
  return {
    ask: () => state.ask(id),
    hidden: (shown) => state.toast(say.word("ui-hidden-toast"), () => actions.showAgain(shown.id)),
    turnedOff: ({ finding }) =>
      state.toast(say.word("ui-off-toast"), () => actions.setRule(finding.rule, true), say.word("ui-off-where")),
  };
}
