// Where the two scripts of a frame meet: a page that is only read does not pay for the interface.
import type { CreateView } from "./model";

const VIEW = Symbol.for("omhu view");

interface Meeting {
  create?: CreateView;
  wanted?: (create: CreateView) => void;
}

interface World {
  [VIEW]?: Meeting | undefined;
}

const world = globalThis as World;

/** The interface is there. */
export function viewIs(create: CreateView): void {
  const meeting = (world[VIEW] ??= {});
  meeting.create = create;
  meeting.wanted?.(create);
}

/** Says once how to make a view, now or when the interface is there. */
export function whenViewIs(wanted: (create: CreateView) => void): void {
  const meeting = (world[VIEW] ??= {});
  meeting.wanted = wanted;
  if (meeting.create !== undefined) wanted(meeting.create);
}

/** Whether the worker need not bring it. */
export function isViewThere(): boolean {
  return world[VIEW]?.create !== undefined;
}

/** Nothing of an extension that was replaced is used. */
export function forgetView(): void {
  world[VIEW] = undefined;
}
