import type { Ask } from "../../types/Ask";
import { h } from "./dom";
import { KEY } from "./refill";
import type { Say, WordKey } from "./words";

/** What a finding without a question of its own is asked. */
const CONSIDERED = "considered";

/** The tick or choice that a *confirm* asks for. */
export class Question {
  readonly element: HTMLFieldSetElement;
  readonly #say: Say;
  readonly #ask: Ask;
  readonly #inputs: readonly HTMLInputElement[];
  readonly #missing: HTMLElement;
  readonly #advice = h("p", { class: "tip", role: "status", hidden: true });

  constructor(say: Say, ask: Ask | undefined, name: string, chosen?: (key: string) => void) {
    this.#say = say;
    this.#ask = ask ?? generic(say);
    const type = this.#ask.kind === "tick" ? "checkbox" : "radio";
    const id = `missing-${name}`;
    this.#inputs = this.#ask.choices.map(({ key }) => h("input", { type, name, value: key, [KEY]: `${name}-${key}` }));
    this.#missing = h("p", { class: "missing", id, hidden: true });
    const options = this.#ask.choices.map(({ title }, index) => h("label", { class: "opt" }, this.#inputs[index], h("span", {}, title)));
    this.element = h("fieldset", {}, h("legend", {}, this.#ask.title), ...options, this.#advice, this.#missing);
    this.element.addEventListener("change", (event) => {
      if (event.isTrusted) this.#changed(chosen);
    });
  }

  /** The key of the answer that closes the finding. */
  answer(): string | undefined {
    const key = this.key();
    return this.#keepsOpen(key) ? undefined : key;
  }

  key(): string | undefined {
    return this.#inputs.find(({ checked }) => checked)?.value;
  }

  /** Puts an earlier answer back after a redraw. */
  choose(key: string | undefined): void {
    for (const input of this.#inputs) input.checked = input.value === key;
    this.#advise();
  }

  /** Answers in words beside the choice, and takes focus there. */
  complain(): void {
    const [first] = this.#inputs;
    const current = this.#inputs.find(({ checked }) => checked) ?? first;
    this.#missing.textContent = this.#say.word(this.#missingWord());
    this.#missing.hidden = false;
    current?.setAttribute("aria-describedby", this.#missing.id);
    current?.setAttribute("aria-invalid", "true");
    current?.focus();
  }

  focus(): void {
    this.#inputs[0]?.focus();
  }

  #missingWord(): WordKey {
    if (this.#keepsOpen(this.key())) return "ui-missing-open";
    return this.#ask.kind === "tick" ? "ui-missing-tick" : "ui-missing-choice";
  }

  #changed(chosen: ((key: string) => void) | undefined): void {
    this.#missing.hidden = true;
    for (const input of this.#inputs) {
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
    }
    this.#advise();
    const key = this.key();
    if (key !== undefined) chosen?.(key);
  }

  /** What follows from the answer that is chosen. */
  #advise(): void {
    const advice = this.#ask.choices.find((choice) => choice.key === this.key())?.advice ?? "";
    this.#advice.textContent = advice;
    this.#advice.hidden = advice === "";
  }

  #keepsOpen(key: string | undefined): boolean {
    return this.#ask.choices.some((choice) => choice.key === key && choice.keepsOpen === true);
  }
}

function generic(say: Say): Ask {
  const title = say.word("ui-tick");
  return { kind: "tick", title: say.word("ui-why-all-right"), choices: [{ key: CONSIDERED, title }] };
}
