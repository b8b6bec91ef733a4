import type { Fix } from "../../types/Fix";
import { cardParts } from "./cardParts";
import { h } from "./dom";
import { type Scene, type Shown } from "./model";
import type { Offered } from "./offers";
import type { Box } from "./place";
import { type CardSurroundings, placeCard, sheetAtTop } from "./placeCard";
import { find, refill } from "./refill";
import type { Room } from "./room";
import { Shell } from "./shell";
import type { Message } from "./toast";

export interface CardHooks {
  /** Where the card hangs when its words are nowhere on the page. */
  chip(): Box | undefined;
  toast(message: Message, at: Box | undefined): void;
}

/** The card at a word. */
export class Card {
  readonly #room: Room;
  readonly #hooks: CardHooks;
  readonly #shell: Shell;
  readonly #element = h("section", {
    class: "card", role: "dialog", tabindex: "-1", "aria-labelledby": "card-message", "aria-describedby": "card-text",
  });
  #scene: Scene | undefined;
  #shown: Shown | undefined;
  #asking = false;
  #refused = false;
  #fixing = false;
  #drawn = "";

  constructor(room: Room, hooks: CardHooks) {
    this.#room = room;
    this.#hooks = hooks;
    this.#shell = new Shell(room, () => this.leave());
  }

  shows(): string | undefined {
    return this.#shown?.id;
  }

  holdsFocus(): boolean {
    return this.#shown !== undefined && this.#element.contains(this.#room.host.focused());
  }

  open(scene: Scene, id: string, by: "pointer" | "keyboard"): void {
    const shown = scene.findings.find((other) => other.id === id);
    if (shown === undefined) return;
    this.#scene = scene;
    this.#shown = shown;
    this.#asking = false;
    this.#refused = false;
    this.#show();
    this.#room.actions.tint(id);
    if (by === "keyboard") this.#takeFocus();
  }

  draw(scene: Scene): void {
    if (this.#shown === undefined || this.#fixing) return;
    const { id } = this.#shown;
    const shown = scene.findings.find((other) => other.id === id);
    this.#scene = scene;
    if (shown === undefined) return this.leave();
    this.#shown = shown;
    this.#render();
  }

  place(): void {
    const shown = this.#shown;
    if (shown === undefined) return;
    const words = this.#words(shown);
    if (words === undefined) return this.#fixing ? undefined : this.leave();
    const { width, height } = this.#element.getBoundingClientRect();
    const around = this.#around(words, width, height);
    const spot = placeCard(around);
    this.#element.classList.toggle("card--sheet", spot === undefined);
    this.#element.classList.toggle("card--top", spot === undefined && sheetAtTop(around));
    this.#element.style.left = spot === undefined ? "" : `${Math.round(spot.left)}px`;
    this.#element.style.top = spot === undefined ? "" : `${Math.round(spot.top)}px`;
  }

  /** Closes without moving focus unless it was in the card. */
  leave(): void {
    const focused = this.holdsFocus();
    this.close();
    if (focused) this.#room.actions.backToText();
  }

  close(): void {
    if (this.#shown === undefined) return;
    this.#shown = undefined;
    this.#drawn = "";
    this.#shell.lower();
    this.#element.remove();
    this.#room.actions.tint(undefined);
  }

  key(event: KeyboardEvent): void {
    if (event.type !== "keydown") return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.leave();
    } else if (event.key === "F8") {
      event.preventDefault();
      this.#step(event.shiftKey ? -1 : 1, "keyboard");
    }
  }

  #around(words: readonly Box[], width: number, height: number): CardSurroundings {
    const { anchors, host } = this.#room;
    return {
      words, caret: anchors.caretLine(), field: anchors.field(), publish: anchors.publish(),
      obstacles: anchors.obstacles(), card: { width, height }, window: host.window(),
    };
  }

  /** Undefined when the words have left the field. */
  #words(shown: Shown): readonly Box[] | undefined {
    const rects = this.#room.anchors.rects(shown.id);
    if (rects.length > 0) return rects;
    if (shown.finding.span !== undefined) return undefined;
    const chip = this.#hooks.chip();
    return chip === undefined ? [] : [chip];
  }

  #show(): void {
    if (this.#room.anchors.inModalDialog()) this.#shell.lift(this.#element);
    else if (!this.#element.isConnected) this.#room.host.root.append(this.#element);
    this.#drawn = "";
    this.#render();
  }

  #render(): void {
    const { shown, scene } = { shown: this.#shown, scene: this.#scene };
    if (shown === undefined || scene === undefined) return;
    const list = steps(scene);
    const at = { index: list.findIndex(({ id }) => id === shown.id), total: list.length };
    const drawn = JSON.stringify([shown, at, this.#asking, this.#refused]);
    if (drawn !== this.#drawn) this.#fill(shown, scene, at);
    this.#drawn = drawn;
    this.place();
  }

  #fill(shown: Shown, scene: Scene, at: { index: number; total: number }): void {
    refill(this.#element, cardParts(this.#room, shown, {
      at, organisation: scene.organisation, asking: this.#asking, refused: this.#refused,
      step: (by) => this.#step(by, this.holdsFocus() ? "keyboard" : "pointer"),
      leave: () => this.leave(),
      apply: (fix) => void this.#apply(shown, fix),
      offered: this.#offered(),
    }));
  }

  #offered(): Offered {
    const { say, actions } = this.#room;
    return {
      ask: () => this.#ask(),
      hidden: (shown) => this.#done({ text: say.word("ui-hidden-toast"), undo: () => actions.showAgain(shown.id) }),
      turnedOff: ({ finding }) => this.#done({
        text: say.word("ui-off-toast"), where: say.word("ui-off-where"), undo: () => actions.setRule(finding.rule, true),
      }),
    };
  }

  #ask(): void {
    this.#asking = true;
    this.#render();
    this.#element.querySelector<HTMLElement>(".asked input")?.focus();
  }

  async #apply(shown: Shown, fix: Fix): Promise<void> {
    if (this.#fixing) return;
    this.#fixing = true;
    this.#shell.lower();
    const result = await this.#room.actions.fix(shown.id, fix);
    this.#fixing = false;
    if (this.#shown?.id !== shown.id) return;
    if (result === "fixed") return this.#fixed();
    this.#refused = true;
    this.#show();
  }

  #fixed(): void {
    const { actions, say } = this.#room;
    this.#done({ text: say.word("ui-fixed-toast"), undo: () => void actions.undoFix(), stands: () => actions.fixStands() });
  }

  #done(message: Message): void {
    const box = this.#element.isConnected ? this.#element.getBoundingClientRect() : undefined;
    this.leave();
    this.#hooks.toast(message, box);
  }

  #step(by: 1 | -1, how: "pointer" | "keyboard"): void {
    const { scene, shown } = { scene: this.#scene, shown: this.#shown };
    if (scene === undefined || shown === undefined) return;
    const list = steps(scene);
    const index = list.findIndex(({ id }) => id === shown.id);
    const next = list[(index + by + list.length) % list.length];
    if (next === undefined) return;
    if (this.#room.anchors.rects(next.id).length === 0) this.#reveal(next.id);
    this.open(scene, next.id, how);
  }

  /** Words that were scrolled out of the field have no place for a card. */
  #reveal(id: string): void {
    this.#shell.lower();
    this.#room.actions.showInText(id);
  }

  #takeFocus(): void {
    const first = find(this.#element, "fix-0") ?? find(this.#element, "not-here") ?? find(this.#element, "close");
    first?.focus({ preventScroll: true });
  }
}

/** The findings that have words of their own, and so a card. */
export function steps(scene: Scene): readonly Shown[] {
  return scene.findings.filter(({ finding }) => finding.span !== undefined && finding.severity !== "info");
}
