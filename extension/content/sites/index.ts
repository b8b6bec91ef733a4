import { bluesky } from "./bluesky";
import { facebook } from "./facebook";
import { generic } from "./generic";
import { linkedin } from "./linkedin";
import { mastodon } from "./mastodon";
import type { Site } from "./site";
import { x } from "./x";

const NAMED: readonly Site[] = [x, facebook, linkedin, bluesky];
const MASTODON = "#mastodon, form.compose-form";

/** The site of this frame. A frame without an address of its own has its parent's origin. */
export function siteHere(): Site {
  const host = hostOf(self.origin);
  const named = NAMED.find(({ hosts }) => hosts.includes(host));
  if (named !== undefined) return named;
  return document.querySelector(MASTODON) === null ? generic : mastodon;
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}
