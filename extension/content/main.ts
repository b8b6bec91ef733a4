// Runs in every frame of a host that is switched on, before the page's own scripts, or later in a page that was open.
import { Door } from "./door";

const INSTALLED = Symbol.for("omhu");
/** Set by the worker where it puts Omhu into a page that is open: what the page's listeners do cannot be held. */
const LATE = Symbol.for("omhu late");

interface World {
  [INSTALLED]?: Door | undefined;
  readonly [LATE]?: true;
}

const world = globalThis as World;

// A first one that is alive stays; it leaves by itself when its extension goes.
if (world[INSTALLED] === undefined) world[INSTALLED] = new Door(world[LATE] === true, () => (world[INSTALLED] = undefined));
