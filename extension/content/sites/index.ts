import { bluesky } from "./bluesky";
import { buffer } from "./buffer";
import { facebook } from "./facebook";
import { generic } from "./generic";
import { hootsuite } from "./hootsuite";
import { instagram } from "./instagram";
import { linkedin } from "./linkedin";
import { mastodon } from "./mastodon";
import { mbs } from "./mbs";
import type { Site } from "./site";
import { sprout } from "./sprout";
import { threads } from "./threads";
import { tiktok } from "./tiktok";
import { x } from "./x";
import { youtube } from "./youtube";

export const NAMED: readonly Site[] = [x, facebook, mbs, instagram, threads, linkedin, bluesky, youtube, tiktok, hootsuite, buffer, sprout];
const MASTODON = "#mastodon, form.compose-form, .dialog-modal__content__form";

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
