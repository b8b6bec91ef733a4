import { button, h } from "./dom";
import { glyph, logoSmall } from "./icons";
import type { Scene, Status } from "./model";
import { type Box, boxAt } from "./place";
import { placeChip } from "./placeChip";
import type { Room } from "./room";
import { gravest, openCount, summary } from "./severity";

const CHECKING_AFTER_MS = 400;
const CLEAR_WORDS_MS = 2000;
const NARROW = 260;

/** What stands in the chip; equal faces need no redraw. */
interface Face {
  readonly look: "open" | "busy" | "clear" | "unread";
  readonly text: string;
  readonly extra?: string;
  /** All that is left in a narrow composer. */
  readonly number?: string;
  readonly name: string;
  readonly round: boolean;
}

export class Chip {
  readonly #room: Room;
  readonly #button: HTMLButtonElement;
  #scene: Scene | undefined;
  #status: Status = "idle";
  #pending: number | undefined;
  #clearSince: number | undefined;
  #fold: number | undefined;
  #drawn = "";
  #expanded = false;
  #asks = false;

  constructor(room: Room, press: (event: MouseEvent) => void) {
    this.#room = room;
    this.#button = button({ class: "chip", hidden: true, "aria-expanded": "false" }, press);
    room.host.root.append(this.#button);
  }

  draw(scene: Scene, asks: boolean): void {
    this.#scene = scene;
    this.#asks = asks;
    if (scene.status === "checking") this.#waiting();
    else this.#settle(scene.status);
    this.#render();
  }

  expanded(open: boolean): void {
    this.#expanded = open;
    this.#render();
  }

  /** Undefined while it is not shown. */
  box(): Box | undefined {
    return this.#button.hidden ? undefined : this.#button.getBoundingClientRect();
  }

  focus(): void {
    this.#button.focus({ preventScroll: true });
  }

  place(): void {
    if (this.#status === "idle" || this.#scene === undefined) return;
    const { anchors, host } = this.#room;
    const composer = anchors.composer() ?? anchors.field();
    this.#button.hidden = false;
    this.#button.classList.toggle("chip--narrow", composer !== undefined && composer.width < NARROW);
    const { width, height } = this.#button.getBoundingClientRect();
    const spot = placeChip({
      publish: anchors.publish(), composer, field: anchors.field(), obstacles: anchors.obstacles(),
      chip: { width, height }, window: host.window(),
    });
    this.#button.hidden = spot === undefined;
    if (spot === undefined) return;
    this.#button.style.left = `${Math.round(spot.left)}px`;
    this.#button.style.top = `${Math.round(spot.top)}px`;
    host.keepVisible(boxAt(spot, { width, height }), anchors.inModalDialog());
  }

  remove(): void {
    window.clearTimeout(this.#pending);
    window.clearTimeout(this.#fold);
  }

  /** The old count stays until the answer; what was said about an earlier text goes at once. */
  #waiting(): void {
    if (this.#status === "released" || this.#status === "notChecked") this.#status = "read";
    if (this.#status !== "checking") this.#pending ??= window.setTimeout(() => this.#show("checking"), CHECKING_AFTER_MS);
  }

  #settle(status: Status): void {
    window.clearTimeout(this.#pending);
    this.#pending = undefined;
    this.#status = status;
  }

  #show(status: Status): void {
    this.#settle(status);
    this.#render();
  }

  #render(): void {
    const scene = this.#scene;
    if (scene === undefined || this.#status === "idle") {
      this.#button.hidden = true;
      this.#clearSince = undefined;
      return;
    }
    const face = this.#face(scene);
    const drawn = JSON.stringify([face, gravest(scene), this.#expanded]);
    if (drawn !== this.#drawn) this.#fill(face, scene);
    this.#drawn = drawn;
    this.place();
  }

  #fill(face: Face, scene: Scene): void {
    const sign = face.look === "open" ? logoSmall() : glyph(face.look);
    const line = face.look === "open" ? `sev sev--${gravest(scene) ?? "info"}` : "";
    const extra = face.extra === undefined ? undefined : h("span", { class: "chip__extra" }, face.extra);
    this.#button.replaceChildren(sign);
    if (face.number !== undefined) this.#button.append(h("span", { class: `chip__number ${line}` }, face.number));
    if (!face.round) this.#button.append(h("span", { class: `chip__words ${line}` }, face.text));
    if (extra !== undefined) this.#button.append(extra);
    this.#button.classList.toggle("chip--round", face.round);
    this.#button.setAttribute("aria-label", face.name);
    this.#button.setAttribute("aria-expanded", String(this.#expanded));
  }

  #face(scene: Scene): Face {
    const { say } = this.#room;
    const b = scene.publishLabel ?? say.word("ui-publish");
    switch (this.#status) {
      case "checking": return this.#plain("busy", say.word("ui-chip-checking"));
      case "noAnswer": return this.#plain("unread", say.word("ui-chip-no-answer"), say.word("ui-no-answer-why"));
      case "released": return this.#plain("clear", say.word("ui-chip-released", { b }));
      case "notChecked": return this.#plain("unread", say.word("ui-chip-not-checked", { b }));
      default: return openCount(scene) === 0 && !this.#asks ? this.#clear(scene) : this.#open(scene);
    }
  }

  #plain(look: Face["look"], text: string, why?: string): Face {
    return { look, text, name: this.#name(text, why ?? this.#pressDoes()), round: false };
  }

  #open(scene: Scene): Face {
    const { say } = this.#room;
    this.#clearSince = undefined;
    const n = openCount(scene);
    const text = n === 0 ? say.word("ui-chip-clear") : say.word("ui-chip-open", { n });
    const extra = this.#asks ? say.word("ui-who") : this.#cannotHold(scene);
    const what = this.#asks || extra === undefined ? summary(say, scene) : `${summary(say, scene)}, ${extra}`;
    const face: Face = { look: "open", text, name: this.#name(what, this.#asks ? say.word("ui-who") : this.#pressDoes()), round: false };
    const counted = n === 0 ? face : { ...face, number: String(n) };
    return extra === undefined ? counted : { ...counted, extra };
  }

  #clear(scene: Scene): Face {
    const now = performance.now();
    if (this.#clearSince === undefined) {
      this.#clearSince = now;
      this.#fold = window.setTimeout(() => this.#render(), CLEAR_WORDS_MS);
    }
    const text = this.#room.say.word("ui-chip-clear");
    const extra = this.#cannotHold(scene);
    const face = this.#plain("clear", text);
    if (extra !== undefined) return { ...face, extra, name: this.#name(`${text}, ${extra}`, this.#pressDoes()) };
    return { ...face, round: now - this.#clearSince >= CLEAR_WORDS_MS - 20 };
  }

  #cannotHold(scene: Scene): string | undefined {
    const can = scene.publishLabel !== undefined && !scene.holdsAfterReload;
    return can ? undefined : this.#room.say.word("ui-chip-cannot-hold");
  }

  #name(what: string, press: string): string {
    return this.#room.say.word("ui-chip-name", { what, press });
  }

  #pressDoes(): string {
    return this.#room.say.word(this.#expanded ? "ui-chip-press-close" : "ui-chip-press-open");
  }
}
