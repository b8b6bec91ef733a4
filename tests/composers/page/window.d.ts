import type { Composer } from "./composer";

declare global {
  interface Window {
    /** What the page has published, oldest first. */
    __published: string[];
    /** What its content security policy reported. */
    __violations: string[];
    __origin(): { x: number; y: number };
    /** The end of a composition has been heard. */
    __committed?: Promise<void>;
    /** The editor's own view of its text, and what a test may do from the page's side. */
    __composer: Composer;
  }
}
