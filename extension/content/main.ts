// Runs in every frame of a host that is switched on, before the page's own scripts, or later in a page that was open.
import { extensionGone } from "./alive";
import { Door } from "./door";
import { forgetView } from "./view/arrival";

const INSTALLED = Symbol.for("omhu");
const NODES = "omhu-view, omhu-marks";

interface World {
  [INSTALLED]?: Door | undefined;
}

const world = globalThis as World;

if (!extensionGone() && !isInstalled()) {
  // What an extension that was replaced may have left behind.
  for (const node of document.querySelectorAll(NODES)) node.remove();
  forgetView();
  world[INSTALLED] = new Door(isLate(), () => (world[INSTALLED] = undefined));
}

/** A first one that is alive stays; it leaves by itself when its extension goes. */
function isInstalled(): boolean {
  return world[INSTALLED] !== undefined;
}

/** The page's own listeners came first: what they do cannot be held. */
function isLate(): boolean {
  return !isBlank() && (document.readyState !== "loading" || document.querySelector("body") !== null);
}

/** A frame without an address begins whole and empty: what is put there comes after us. */
function isBlank(): boolean {
  return location.href === "about:blank" && document.querySelector("body > *") === null;
}
