import type { Unseen } from "../../types/Unseen";
import { isPreview } from "./attachments";
import type { Found } from "./find";
import type { Surroundings } from "./look";
import { within } from "./query";

const PREVIEWS = "img[src^='blob:'], video[src^='blob:'], img[src^='data:image/']";

/** What a site should see here and does not: the page no longer looks as it expects. */
export function unseen(found: Found, around: Surroundings): Unseen[] {
  const { site, replaced } = found;
  const named = [...(site.handle ?? []), ...(site.name ?? [])].length > 0;
  const missing: readonly (readonly [Unseen, boolean])[] = [
    ["editor", replaced],
    ["publish", around.publish.length === 0],
    ["media", unseenMedia(found, around)],
    ["account", named && site.anywhere !== true && around.handle === undefined && around.name === undefined],
  ];
  return missing.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}

function unseenMedia(found: Found, { attachments, composer }: Surroundings): boolean {
  if (found.site.media?.kinds?.includes(composer) === false) return false;
  const sources = new Set(attachments.map(({ preview }) => preview?.src));
  return within(found.root, PREVIEWS).some((preview) =>
    isPreview(preview, found) && !attachments.some(({ element }) => element.contains(preview)) && !sources.has((preview as HTMLImageElement).src));
}
