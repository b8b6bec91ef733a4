import { attachmentSection } from "./attachments";
import { h } from "./dom";
import type { Scene } from "./model";
import { languageSection } from "./languages";
import { foot, groupSections, head, hiddenSection, notices, type PanelState, unread } from "./panelParts";
import { overlap } from "./place";
import { find, refill } from "./refill";
import type { Room } from "./room";
import { Shell } from "./shell";

export interface PanelHooks {
  /** Opens the card of a finding that has words in the text. */
  card(id: string, by: "pointer" | "keyboard"): void;
  toggled(open: boolean): void;
  askAccount(): void;
  toast(text: string, undo: () => void, where?: string): void;
}

/** Everything at a glance; lies over the page, never shifts it, and is not modal. */
export class Panel {
  readonly #room: Room;
  readonly #hooks: PanelHooks;
  readonly #shell: Shell;
  readonly #head = h("div", { class: "panel__head" });
  readonly #main = h("div", { class: "panel__main", tabindex: "-1" });
  readonly #foot = h("div", { class: "panel__foot" });
  readonly #element = h("aside", { class: "panel", "aria-label": "Omhu" }, this.#head, this.#main, this.#foot);
  readonly #unfolded = new Set<string>();
  #asking: string | undefined;
  #scene: Scene | undefined;
  #open = false;
  #drawn = "";

  constructor(room: Room, hooks: PanelHooks) {
    this.#room = room;
    this.#hooks = hooks;
    this.#shell = new Shell(room, () => this.leave());
  }

  isOpen(): boolean {
    return this.#open;
  }

  holdsFocus(): boolean {
    return this.#open && this.#element.contains(this.#room.host.focused());
  }

  open(scene: Scene, takeFocus: boolean): void {
    const modal = this.#room.anchors.inModalDialog();
    this.#open = true;
    if (modal) this.#shell.lift(this.#element);
    else this.#room.host.root.append(this.#element);
    this.#dock();
    this.#drawn = "";
    this.draw(scene);
    if (takeFocus || modal) find(this.#element, "title")?.focus({ preventScroll: true });
    this.#hooks.toggled(true);
  }

  /** On the right, unless that covers Publish and the left does not. */
  #dock(): void {
    const publish = this.#room.anchors.publish();
    const covers = (): boolean => publish !== undefined && overlap(this.#element.getBoundingClientRect(), publish) > 0;
    this.#element.classList.remove("panel--left");
    if (!covers()) return;
    this.#element.classList.add("panel--left");
    if (covers()) this.#element.classList.remove("panel--left");
  }

  draw(scene: Scene): void {
    this.#scene = scene;
    if (!this.#open) return;
    const drawn = JSON.stringify([scene, [...this.#unfolded], this.#asking], withoutNodes);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#render(scene);
  }

  /** Back to the text, where focus was in the panel. */
  leave(): void {
    const focused = this.holdsFocus();
    this.close();
    if (focused) this.#room.actions.backToText();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#asking = undefined;
    this.#shell.lower();
    this.#element.remove();
    this.#hooks.toggled(false);
  }

  key(event: KeyboardEvent): void {
    if (event.type !== "keydown") return;
    if (event.key === "Escape") {
      event.preventDefault();
      this.leave();
    } else if (event.key === "F8") {
      event.preventDefault();
      this.#firstCard();
    }
  }

  #render(scene: Scene): void {
    const { scrollTop } = this.#main;
    const state = this.#state(scene);
    refill(this.#head, head(this.#room, state));
    refill(this.#main, this.#sections(scene, state));
    refill(this.#foot, foot(this.#room, scene));
    this.#main.scrollTop = scrollTop;
  }

  #sections(scene: Scene, state: PanelState): Node[] {
    const told = notices(this.#room, scene);
    const nothing = scene.findings.length + scene.hidden.length + scene.attachments.length + scene.more === 0;
    if (nothing && unread(scene)) return told;
    if (nothing) return [...told, h("p", { class: "empty" }, this.#room.say.word("ui-nothing"))];
    const rest = [hiddenSection(this.#room, state), attachmentSection(this.#room, scene), languageSection(this.#room, scene)];
    return [...told, ...groupSections(this.#room, state), ...rest.filter((part) => part !== undefined)];
  }

  #state(scene: Scene): PanelState {
    return {
      scene,
      unfolded: this.#unfolded,
      asking: this.#asking,
      close: () => this.leave(),
      askAccount: () => this.#hooks.askAccount(),
      fold: (id) => this.#fold(id),
      card: (id, by) => this.#card(id, by),
      ask: (id) => this.#ask(id),
      toast: (text, undo, where) => this.#hooks.toast(text, undo, where),
    };
  }

  #fold(id: string): void {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
    if (this.#asking === id) this.#asking = undefined;
    this.#again();
  }

  #ask(id: string): void {
    this.#asking = id;
    this.#again();
    this.#element.querySelector<HTMLElement>(".asked input")?.focus();
  }

  #again(): void {
    if (this.#scene !== undefined) this.draw(this.#scene);
  }

  /** Behind a modal dialog of ours the text takes no focus, and on a narrow page the panel would lie over it. */
  #card(id: string, by: "pointer" | "keyboard"): void {
    const narrow = this.#room.host.window().width <= 640;
    if (narrow || this.#room.anchors.inModalDialog()) this.close();
    this.#room.actions.showInText(id);
    this.#hooks.card(id, by);
  }

  #firstCard(): void {
    const first = this.#scene?.findings.find(({ finding }) => finding.span !== undefined);
    if (first !== undefined) this.#card(first.id, "keyboard");
  }
}

function withoutNodes(_key: string, value: unknown): unknown {
  return value instanceof Node ? 1 : value;
}

