import { readField } from "../composer/read";
import { pathOf } from "../path";
import { closest } from "../sites/query";
import type { Session } from "./session";

const DIALOGS = "[role='dialog'], dialog, .dialog-modal";

/** The writer saves an alternative text in the platform's own dialog: from then on it is known, and read like the text. */
export function heedAltDialog(event: Event, { found, now, memory }: Session): void {
  const dialog = found.site.altDialog;
  if (dialog === undefined) return;
  const save = pathOf(event).find((node): node is Element => node instanceof Element && node.matches(dialog.save));
  const around = save === undefined ? undefined : closest(save, DIALOGS);
  const field = around?.querySelector<HTMLElement>(dialog.field);
  if (around === undefined || field == null) return;
  const picture = around.querySelector("img, video");
  const source = picture instanceof HTMLImageElement || picture instanceof HTMLVideoElement ? picture.currentSrc || picture.src : "";
  const [only, ...others] = now.attachments;
  const seen = now.attachments.find(({ key }) => source !== "" && key.includes(source)) ?? (others.length === 0 ? only : undefined);
  const text = readField(field).text.trim();
  if (seen === undefined) return;
  if (text === "") memory.unsettle(seen.key, "altText");
  else memory.settle(seen.key, { altText: text });
}
