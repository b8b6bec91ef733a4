import { AccountQuestion } from "./account";
import { Card, steps } from "./card";
import { Chip } from "./chip";
import { Consent } from "./consent";
import { byKeyboard } from "./dom";
import { Gate } from "./gate";
import { Host } from "./host";
import { Live } from "./live";
import type { Actions, Anchors, CreateView, GateResult, Scene, Shown, View, Words } from "./model";
import { Panel } from "./panel";
import type { Box } from "./place";
import type { Room } from "./room";
import { type Message, Toast } from "./toast";
import { Say } from "./words";

export const createView: CreateView = (words, language, anchors, actions) => new Drawn(words, language, anchors, actions);

/** All parts of the interface on one page. */
class Drawn implements View {
  readonly #room: Room;
  readonly #chip: Chip;
  readonly #card: Card;
  readonly #panel: Panel;
  readonly #account: AccountQuestion;
  readonly #toast: Toast;
  readonly #live: Live;
  #gate: Gate | undefined;
  #consent: Consent | undefined;
  #scene: Scene | undefined;
  /** "Who are you writing as?" was answered or put aside: it is asked once. */
  #asked = false;

  constructor(words: Words, language: string, anchors: Anchors, actions: Actions) {
    const host = new Host(language, { key: (event) => this.#key(event), press: (event) => this.#press(event) });
    this.#room = { say: new Say(words, language), host, anchors, actions, consent: (asked, index) => this.#ask(asked, index) };
    this.#chip = new Chip(this.#room, (event) => this.#chipPressed(event));
    this.#card = new Card(this.#room, { chip: () => this.#chip.box(), toast: (message, at) => this.#tell(message, at) });
    this.#account = new AccountQuestion(this.#room, () => this.#accountDone());
    this.#panel = new Panel(this.#room, {
      card: (id, by) => this.openCard(id, by),
      toggled: (open) => this.#chip.expanded(open),
      askAccount: () => this.#account.open(this.#chip.box(), true),
      toast: (text, undo, where) => this.#tell(where === undefined ? { text, undo } : { text, undo, where }, undefined),
    });
    this.#toast = new Toast(this.#room);
    this.#live = new Live(this.#room);
  }

  draw(scene: Scene): void {
    this.#scene = scene;
    this.#room.host.theme(this.#room.anchors.dark());
    this.#chip.draw(scene, this.#asks(scene));
    this.#live.draw(scene);
    this.#card.draw(scene);
    this.#panel.draw(scene);
    this.#toast.draw();
    this.#gate?.draw(scene);
    this.#consent?.draw(scene);
    // The question gives its place back at the first keystroke, and comes again with the chip.
    if (scene.status === "idle" || scene.status === "checking") this.#account.close();
  }

  place(): void {
    this.#chip.place();
    this.#card.place();
    this.#account.place(this.#chip.box());
  }

  openCard(id: string, by: "pointer" | "keyboard"): void {
    if (this.#scene === undefined || this.#gate !== undefined) return;
    if (this.#card.shows() === id && by === "pointer") return;
    this.#toast.close();
    this.#account.close();
    this.#card.open(this.#scene, id, by);
  }

  closeCard(): void {
    this.#card.leave();
  }

  contains(event: Event): boolean {
    return this.#room.host.contains(event);
  }

  cardOpen(): string | undefined {
    return this.#card.shows();
  }

  togglePanel(): void {
    if (this.#panel.isOpen()) {
      this.#panel.close();
      this.#room.actions.backToText();
    } else this.#openPanel(true);
  }

  async gate(scene: Scene): Promise<GateResult> {
    if (this.#gate !== undefined) return this.#gate.result;
    this.#clear();
    this.#scene = scene;
    this.#room.host.theme(this.#room.anchors.dark());
    this.#gate = new Gate(this.#room, scene);
    const result = await this.#gate.result;
    this.#gate = undefined;
    return result;
  }

  gateOpen(): boolean {
    return this.#gate !== undefined;
  }

  remove(): void {
    this.#consent?.close();
    this.#gate?.back(undefined);
    this.#clear();
    this.#chip.remove();
    this.#live.remove();
    this.#room.host.remove();
  }

  #clear(): void {
    this.#toast.close();
    this.#card.close();
    this.#account.close();
    this.#panel.close();
  }

  #ask(asked: Shown, index: number): void {
    if (this.#scene === undefined || this.#consent !== undefined) return;
    this.#consent = new Consent(this.#room, this.#scene, asked, index, () => (this.#consent = undefined));
  }

  #asks(scene: Scene): boolean {
    return scene.account.ask && !this.#asked;
  }

  #accountDone(): void {
    this.#asked = true;
    if (this.#scene !== undefined) this.draw(this.#scene);
  }

  #chipPressed(event: MouseEvent): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    if (scene.status === "noAnswer") return this.#room.actions.retry();
    if (!this.#asks(scene)) return this.#panel.isOpen() ? this.#panel.leave() : this.#openPanel(byKeyboard(event));
    if (this.#account.isOpen()) this.#account.close();
    else this.#account.open(this.#chip.box(), byKeyboard(event));
  }

  #openPanel(takeFocus: boolean): void {
    if (this.#scene === undefined || this.#scene.status === "idle" || this.#gate !== undefined) return;
    this.#panel.open(this.#scene, takeFocus);
  }

  #tell(message: Message, card: Box | undefined): void {
    this.#live.say([message.text, message.where].filter((text) => text !== undefined).join(" "));
    this.#toast.show(message, { card, chip: this.#chip.box() });
  }

  /** Every key pressed inside the host; the page has not seen it. */
  #key(event: KeyboardEvent): void {
    if (this.#consent !== undefined) return this.#consent.key(event);
    if (this.#gate !== undefined) return this.#gate.key(event);
    if (this.#card.holdsFocus()) return this.#card.key(event);
    if (this.#account.holdsFocus()) return this.#account.key(event);
    if (this.#panel.holdsFocus()) return this.#panel.key(event);
    if (event.type !== "keydown") return;
    if (event.key === "Escape") this.#escape(event);
    if (event.key === "F8") this.#firstCard(event);
  }

  #escape(event: KeyboardEvent): void {
    event.preventDefault();
    this.#toast.close();
    this.#room.actions.backToText();
  }

  #firstCard(event: KeyboardEvent): void {
    const first = this.#scene === undefined ? undefined : steps(this.#scene)[0];
    if (first === undefined) return;
    event.preventDefault();
    this.openCard(first.id, "keyboard");
  }

  /** Outside the gate a pointer on a button leaves the focus, and so the caret, where it is. */
  #press(event: MouseEvent): void {
    if (this.#consent !== undefined) return;
    if (this.#gate !== undefined) return this.#gate.press(event);
    const at = this.#room.host.at(event.clientX, event.clientY);
    if (at?.closest("button") != null) event.preventDefault();
  }
}
