import type { Host } from "./host";
import type { Actions, Anchors, Shown } from "./model";
import type { Say } from "./words";

/** What every part of the view works with. */
export interface Room {
  readonly say: Say;
  readonly host: Host;
  readonly anchors: Anchors;
  readonly actions: Actions;
  /** Opens the questions that a finding asks about an attachment. */
  readonly consent: (asked: Shown, index: number) => void;
}
