import type { Fix } from "../../types/Fix";
import { button, h } from "./dom";
import { fixList, refusedList } from "./fixes";
import { icon, type IconName } from "./icons";
import type { Shown } from "./model";
import { basedOn, never, notHere, notHereQuestion, type Offered } from "./offers";
import { KEY } from "./refill";
import type { Room } from "./room";
import { severityWord } from "./severity";

export interface CardState {
  readonly at: { readonly index: number; readonly total: number };
  readonly organisation: string | undefined;
  readonly asking: boolean;
  readonly refused: boolean;
  step(by: 1 | -1): void;
  leave(): void;
  readonly apply: (fix: Fix) => void;
  readonly offered: Offered;
}

/** Read from top to bottom the bar comes first; Tab meets it last (`order` in the style sheet). */
export function cardParts(room: Room, shown: Shown, state: CardState): HTMLElement[] {
  const parts = [body(room, shown, state), basedOn(room, shown), foot(room, shown, state), top(room, shown, state)];
  return parts.filter((part) => part !== undefined);
}

function body(room: Room, shown: Shown, state: CardState): HTMLElement {
  const { message, why, advice } = shown.finding;
  return h(
    "div",
    { class: "card__body" },
    h("h2", { id: "card-message" }, message),
    h("p", { id: "card-text" }, [why, advice].filter((text) => text !== "").join(" ")),
    state.refused ? refusedList(room, shown) : fixList(shown, state.apply),
    state.asking ? notHereQuestion(room, shown, state.offered).element : undefined,
  );
}

function foot(room: Room, shown: Shown, state: CardState): HTMLElement | undefined {
  const hide = state.asking ? undefined : notHere(room, shown, state.offered);
  const off = never(room, shown, state.offered);
  if (hide === undefined && off === undefined) return undefined;
  return h("div", { class: "card__foot" }, hide, off, keyHint(room, state));
}

function keyHint({ say }: Room, { at }: CardState): HTMLElement | undefined {
  if (at.total < 2) return undefined;
  return h("span", { class: "keys", "aria-hidden": "true" }, h("kbd", {}, "F8"), ` ${say.word("ui-key-next")}`);
}

function top(room: Room, shown: Shown, state: CardState): HTMLElement {
  const { say } = room;
  const { index, total } = state.at;
  const many = total > 1 && index >= 0;
  const place = many ? h("span", { class: "card__place" }, say.word("ui-card-place", { n: index + 1, total })) : undefined;
  return h(
    "div",
    { class: "card__top" },
    severityWord(say, shown.finding.severity, state.organisation),
    place,
    many ? iconButton("previous", say.word("ui-previous"), () => state.step(-1)) : undefined,
    many ? iconButton("next", say.word("ui-next"), () => state.step(1)) : undefined,
    iconButton("close", say.word("ui-close-card"), () => state.leave()),
  );
}

export function iconButton(name: IconName, label: string, press: () => void): HTMLElement {
  return button({ class: "icon", "aria-label": label, [KEY]: name }, press, icon(name));
}
