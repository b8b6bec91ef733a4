import { h } from "./dom";
import type { Scene } from "./model";
import type { Room } from "./room";
import { gravest, openCount, summary } from "./severity";

const AFTER_LAST_KEY_MS = 1200;

/** The polite live region: the count when it changed, and what an action did. */
export class Live {
  readonly #room: Room;
  readonly #region = h("div", { class: "sr", role: "status", "aria-live": "polite" });
  #spoken = "0";
  #timer: number | undefined;
  #flip = false;

  constructor(room: Room) {
    this.#room = room;
    room.host.root.append(this.#region);
  }

  /** Called at every draw; each draw is at or after a key, so the pause starts anew. */
  draw(scene: Scene): void {
    window.clearTimeout(this.#timer);
    if (scene.status === "released" || scene.status === "notChecked") return this.#publishing(scene);
    if (scene.status !== "read") return;
    const state = stateOf(scene);
    if (state === this.#spoken) return;
    this.#timer = window.setTimeout(() => this.#count(scene, state), AFTER_LAST_KEY_MS);
  }

  say(text: string): void {
    // The same words twice are spoken only if the text differs.
    this.#flip = !this.#flip;
    this.#region.textContent = this.#flip ? text : `${text}\u00a0`;
  }

  remove(): void {
    window.clearTimeout(this.#timer);
  }

  #count(scene: Scene, state: string): void {
    this.#spoken = state;
    const { say } = this.#room;
    const clear = openCount(scene) === 0;
    this.say(clear ? say.word("ui-live-clear") : say.word("ui-live-open", { what: summary(say, scene) }));
  }

  #publishing(scene: Scene): void {
    if (this.#spoken === scene.status) return;
    this.#spoken = scene.status;
    const { say } = this.#room;
    const b = scene.publishLabel ?? say.word("ui-publish");
    this.say(say.word(scene.status === "released" ? "ui-chip-released" : "ui-chip-not-checked", { b }));
  }
}

function stateOf(scene: Scene): string {
  const n = openCount(scene);
  return n === 0 ? "0" : `${n} ${gravest(scene) ?? ""}`;
}
