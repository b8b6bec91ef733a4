import type { Host } from "./host";
import type { Actions, Anchors } from "./model";
import type { Say } from "./words";

/** What every part of the view works with. */
export interface Room {
  readonly say: Say;
  readonly host: Host;
  readonly anchors: Anchors;
  readonly actions: Actions;
}
