import type { Fix } from "../../types/Fix";
import { button, h } from "./dom";
import { icon } from "./icons";
import type { Shown } from "./model";
import { preview } from "./preview";
import { KEY } from "./refill";
import type { Room } from "./room";
import type { Say } from "./words";

const SHOWN = 3;

/** One button a fix, each with the words that will stand there. */
export function fixList(shown: Shown, apply: (fix: Fix) => void): HTMLElement | undefined {
  const fixes = shown.finding.fixes.slice(0, SHOWN);
  if (fixes.length === 0) return undefined;
  return h("div", { class: "fixes" }, ...fixes.map((fix, index) => fixButton(shown, fix, index, apply)));
}

function fixButton(shown: Shown, fix: Fix, index: number, apply: (fix: Fix) => void): HTMLElement {
  const sign = icon(fix.replacement === "" ? "cut" : "pen");
  const words = h("span", {}, h("b", {}, fix.title), previewLine(shown, fix));
  return button({ class: "fix", [KEY]: `fix-${index}` }, () => apply(fix), sign, words);
}

function previewLine(shown: Shown, fix: Fix): HTMLElement | undefined {
  const { before, inserted, after } = preview(shown, fix);
  if (before + inserted + after === "") return undefined;
  return h("span", { class: "fix__preview" }, dim(before), inserted, dim(after));
}

function dim(text: string): HTMLElement | undefined {
  return text === "" ? undefined : h("span", { class: "dim" }, text);
}

/** The field takes no corrections: the suggestion can be copied. */
export function refusedList(room: Room, shown: Shown): HTMLElement {
  const { say } = room;
  const copies = shown.finding.fixes.slice(0, SHOWN).filter(({ replacement }) => replacement !== "");
  return h(
    "div",
    { class: "fixes" },
    h("p", { class: "refused", role: "alert" }, refusedWord(say, copies)),
    ...copies.map((fix, index) => copyButton(room, fix, index)),
  );
}

/** Nothing can be copied where words are only taken away. */
export function refusedWord(say: Say, fixes: readonly Fix[]): string {
  return say.word(fixes.some(({ replacement }) => replacement !== "") ? "ui-refused" : "ui-refused-plain");
}

export function copyButton({ say, actions }: Room, fix: Fix, index: number): HTMLElement {
  const title = h("b", {}, say.word("ui-copy"));
  const press = (): void => {
    void actions.copy(fix.replacement).then(() => {
      title.textContent = say.word("ui-copied");
    });
  };
  return button({ class: "fix", [KEY]: `fix-${index}` }, press, icon("copy"), h("span", {}, title, h("span", {}, fix.replacement)));
}
