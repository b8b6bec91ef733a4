import type { Medium } from "./media";

/** What every page of ours tells about its editor. */
export interface Composer {
  /** The text as the editor's model has it, one line a paragraph. */
  model(): string;
  /** The field that is written in. */
  readonly field: HTMLElement;
  add(medium: Medium): void;
  /** What the editor does when the writer pauses: the next change is an undo step of its own. */
  rest?(): void;
  /** The editor makes its nodes anew from its model, as it may at any time. */
  rerender?(): void;
}

export function start(composer: Composer): void {
  window.__composer = composer;
}

/** The platform's own publishing: counted here, and the composer is emptied. */
export function publish(text: string): void {
  window.__published.push(text);
}

export function asked(name: string): boolean {
  return new URLSearchParams(location.search).has(name);
}

export function isModEnter(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey);
}
