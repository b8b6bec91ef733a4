import type { WordKey } from "../../types/WordKey";
import type { Words } from "./model";

export type { WordKey };

export type Args = Readonly<Record<string, string | number>>;

/** The interface's words in the reader's language. */
export class Say {
  readonly language: string;
  readonly #words: Words;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;

  constructor(words: Words, language: string) {
    this.language = language;
    this.#words = words;
    this.#plural = new Intl.PluralRules(language);
    this.#number = new Intl.NumberFormat(language);
  }

  word(key: WordKey, args: Args = {}): string {
    return this.#pattern(key, args).replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = args[name];
      return typeof value === "number" ? this.#number.format(value) : (value ?? whole);
    });
  }

  /** What stands before and after one value, so that the value itself can be an element. */
  around(key: WordKey, name: string): readonly [string, string] {
    const [before = "", after = ""] = this.#pattern(key, {}).split(`{${name}}`);
    return [before, after];
  }

  #pattern(key: WordKey, args: Args): string {
    const word = this.#words[key];
    if (word === undefined) return key;
    if (typeof word === "string") return word;
    const { n } = args;
    const one = typeof n === "number" && this.#plural.select(n) === "one";
    return one ? word.one : word.other;
  }
}
