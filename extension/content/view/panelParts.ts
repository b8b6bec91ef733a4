import { iconButton } from "./cardParts";
import { button, byKeyboard, h } from "./dom";
import { icon, logo } from "./icons";
import type { Scene, Shown } from "./model";
import { foldedRow } from "./panelRow";
import { KEY } from "./refill";
import type { Room } from "./room";
import { groups, openCount, severityWord } from "./severity";

export interface PanelState {
  readonly scene: Scene;
  readonly unfolded: ReadonlySet<string>;
  /** The finding whose *Not here* asks its question. */
  readonly asking: string | undefined;
  close(): void;
  readonly askAccount: () => void;
  fold(id: string): void;
  card(id: string, by: "pointer" | "keyboard"): void;
  ask(id: string): void;
  toast(text: string, undo: () => void, where?: string): void;
}

export function head(room: Room, state: PanelState): HTMLElement[] {
  const { say } = room;
  return [
    h("span", { class: "panel__logo" }, logo()),
    h("div", { class: "panel__who" }, h("h2", { class: "panel__title", tabindex: "-1", [KEY]: "title" }, title(room, state.scene)), account(room, state)),
    iconButton("close", say.word("ui-close-panel"), () => state.close()),
  ];
}

/** What was not read is not called clear. */
function title({ say }: Room, scene: Scene): string {
  const n = openCount(scene);
  if (n > 0) return say.word("ui-panel-title", { n });
  return say.word(unread(scene) ? "ui-panel-unread" : "ui-panel-clear");
}

export function unread({ status }: Scene): boolean {
  return status === "noAnswer" || status === "notChecked";
}

function account({ say }: Room, { scene, askAccount }: PanelState): HTMLElement {
  const { name, kind, ask } = scene.account;
  if (ask) return button({ class: "link small", [KEY]: "who" }, () => askAccount(), say.word("ui-who"));
  if (name === undefined) return h("p", {}, say.word(`ui-kind-${kind}`));
  return h("p", {}, say.word("ui-account-line", { name, kind: say.word(`ui-kind-inline-${kind}`) }));
}

export function notices(room: Room, scene: Scene): HTMLElement[] {
  const { say } = room;
  const told: HTMLElement[] = [];
  if (scene.status === "noAnswer") told.push(notice(say.word("ui-no-answer-why"), retryButton(room)));
  if (scene.status === "notChecked") told.push(notice(say.word("ui-not-checked-why")));
  if (scene.publishLabel === undefined) told.push(notice(say.word("ui-cannot-hold-why")));
  else if (scene.holdsAfterReload) told.push(notice(say.word("ui-reload-why")));
  if (scene.truncatedAt !== undefined) told.push(notice(say.word("ui-truncated", { n: scene.truncatedAt })));
  return told;
}

function notice(text: string, press?: HTMLElement): HTMLElement {
  return h("div", { class: "sec notice" }, h("p", {}, text), press);
}

function retryButton({ say, actions }: Room): HTMLElement {
  return button({ class: "btn btn--s", [KEY]: "retry" }, () => actions.retry(), say.word("ui-chip-no-answer"));
}

export function groupSections(room: Room, state: PanelState): HTMLElement[] {
  const { scene } = state;
  const sections = groups(scene.findings).map(([severity, findings]) =>
    h(
      "section",
      { class: "sec" },
      h("h3", { class: "sec__title" }, severityWord(room.say, severity, scene.organisation)),
      h("ul", { class: "list" }, ...findings.map((shown) => row(room, shown, state))),
    ),
  );
  if (scene.more > 0) sections.push(h("section", { class: "sec" }, h("p", { class: "dim" }, room.say.word("ui-more", { n: scene.more }))));
  return sections;
}

/** With words in the text: to the words and their card. Without: everything opens here. */
function row(room: Room, shown: Shown, state: PanelState): HTMLElement {
  if (shown.finding.span === undefined) return foldedRow(room, shown, state);
  const press = (event: MouseEvent): void => state.card(shown.id, byKeyboard(event) ? "keyboard" : "pointer");
  return h("li", {}, button({ class: "find", [KEY]: `find-${shown.id}` }, press, ...rowWords(shown)));
}

export function rowWords({ finding }: Shown): HTMLElement[] {
  const advice = finding.advice === "" ? finding.why : finding.advice;
  return [h("b", {}, finding.message), h("span", {}, advice)];
}

export function hiddenSection(room: Room, state: PanelState): HTMLElement | undefined {
  const { hidden } = state.scene;
  if (hidden.length === 0) return undefined;
  const open = state.unfolded.has(HIDDEN);
  const title = button(
    { class: "fold", "aria-expanded": String(open), [KEY]: HIDDEN },
    () => state.fold(HIDDEN),
    room.say.word("ui-hidden", { n: hidden.length }),
    icon("down"),
  );
  const list = open ? h("ul", { class: "list" }, ...hidden.map((shown) => hiddenRow(room, shown))) : undefined;
  return h("section", { class: "sec" }, h("h3", { class: "sec__title" }, title), list);
}

const HIDDEN = "hidden";

function hiddenRow({ say, actions }: Room, shown: Shown): HTMLElement {
  const again = button(
    { class: "btn btn--bare btn--s", [KEY]: `again-${shown.id}`, "aria-describedby": `hidden-${shown.id}` },
    () => actions.showAgain(shown.id),
    say.word("ui-show-again"),
  );
  return h("li", { class: "hidden-row" }, h("b", { id: `hidden-${shown.id}` }, shown.finding.message), again);
}

export function foot({ say }: Room, scene: Scene): HTMLElement[] {
  const date = scene.rulesDate === "" ? undefined : h("span", {}, say.word("ui-rules-date", { date: scene.rulesDate }));
  return [date, h("span", {}, say.word("ui-local"))].filter((part) => part !== undefined);
}
