import type { Answers } from "../../types/Answers";
import type { Captions } from "../../types/Captions";

/** What the writer saw with their own eyes, or wrote in the platform's dialog. */
export interface Settled {
  readonly alt?: "present";
  readonly altText?: string;
  readonly captions?: Captions;
  readonly answers?: Answers;
}

export type ReleasedAs = "released" | "notChecked";

/** What is remembered of one draft, as long as it is one. Forgotten with the page, never stored. */
export class Memory {
  /** Findings hidden by *Not here*. */
  readonly hidden = new Set<string>();
  readonly #settled = new Map<string, Settled>();
  #released: { readonly identity: string; readonly as: ReleasedAs } | undefined;

  settled(key: string): Settled {
    return this.#settled.get(key) ?? {};
  }

  settle(key: string, what: Settled): void {
    this.#settled.set(key, { ...this.settled(key), ...what });
  }

  unsettle(key: string, field: keyof Settled): void {
    const { [field]: _gone, ...rest } = this.settled(key);
    this.#settled.set(key, rest);
  }

  release(identity: string, as: ReleasedAs): void {
    this.#released = { identity, as };
  }

  /** How exactly this draft was released; any other one ends it. */
  released(identity: string): ReleasedAs | undefined {
    if (this.#released?.identity !== identity) this.#released = undefined;
    return this.#released?.as;
  }

  /** The text was published or thrown away: the next one is another draft. */
  reset(): void {
    this.hidden.clear();
    this.#settled.clear();
    this.#released = undefined;
  }
}
