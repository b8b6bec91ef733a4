const EVERY_MS = 250;

/** Notices that something in the composer changed: only a flag, and at most four times a second. */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #changed: () => void;
  #last = 0;
  #timer: number | undefined;

  constructor(root: Node, changed: () => void) {
    this.#changed = changed;
    this.#observer = new MutationObserver(() => this.#flag());
    this.#observer.observe(root, {
      childList: true, characterData: true, subtree: true,
      attributeFilter: ["aria-label", "alt", "src", "aria-disabled", "disabled", "class", "d", "href"],
    });
    // The composer itself goes away with something above it.
    this.#observer.observe(document.documentElement, { childList: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    window.clearTimeout(this.#timer);
  }

  #flag(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(0, this.#last + EVERY_MS - performance.now());
    this.#timer = window.setTimeout(() => {
      this.#timer = undefined;
      this.#last = performance.now();
      this.#changed();
    }, wait);
  }
}
