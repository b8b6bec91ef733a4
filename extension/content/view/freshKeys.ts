const PRESSING = new Set(["Enter", "NumpadEnter", "Space"]);

/** A key that was down before the dialog came, or is held, presses nothing: it counts after it was released. */
export class FreshKeys {
  readonly #down = new Set<string>();

  reset(): void {
    this.#down.clear();
  }

  counts(event: KeyboardEvent, deaf: boolean): boolean {
    if (!PRESSING.has(event.code)) return true;
    if (event.type === "keyup") return this.#down.delete(event.code);
    if (event.type !== "keydown") return this.#down.has(event.code);
    if (event.repeat || deaf) return false;
    this.#down.add(event.code);
    return true;
  }
}
