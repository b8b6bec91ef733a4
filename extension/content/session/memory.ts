import type { Answers } from "../../types/Answers";
import type { Captions } from "../../types/Captions";
import type { Attached } from "../media/attached";
import type { Seen } from "../sites/look";

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
  readonly attached: Attached;
  #keys: readonly string[] = [];
  #released: { readonly identity: string; readonly as: ReleasedAs } | undefined;

  constructor(attached: Attached) {
    this.attached = attached;
  }

  /** The attachments as they are now. One that only got another address, in its place, is the same. */
  see(seen: readonly Seen[]): void {
    const [before, now] = [this.#keys, seen.map(({ key }) => key)];
    this.#keys = now;
    if (before.length === now.length) {
      for (const [index, { key, kind }] of seen.entries()) {
        const old = before[index];
        const replaced = old === undefined || now.includes(old) || before.includes(key) || this.attached.expects(kind);
        if (!replaced) this.#rename(old, key);
      }
    }
    this.attached.look(seen);
  }

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

  /** It was judged after all: nobody has released what was found since. */
  judged(): void {
    if (this.#released?.as === "notChecked") this.#released = undefined;
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
    this.attached.forget();
    this.#released = undefined;
  }

  #rename(from: string, to: string): void {
    this.attached.rename(from, to);
    this.#settled.set(to, this.settled(from));
    this.#settled.delete(from);
  }
}
