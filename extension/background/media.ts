// The way to where files are inspected. Chromium's worker has no Workers of its own, so there it is an offscreen document,
// which hears the same Port; Firefox's event page does it itself.
import { Host } from "../media/host";

type Offscreen = typeof chrome.offscreen;

const PAGE = "offscreen.html";

let host: Host | undefined;
let opening: Promise<void> | undefined;

export function connectMedia(port: chrome.runtime.Port): void {
  const { sender } = port;
  if (sender?.id !== chrome.runtime.id || sender.tab === undefined) return port.disconnect();
  const { offscreen } = chrome as Partial<typeof chrome>;
  if (offscreen !== undefined) void beside(offscreen, port);
  else (host ??= new Host(() => undefined)).connect(port);
}

/** A document that was not there yet has not heard this Port: the content script comes again. */
async function beside(offscreen: Offscreen, port: chrome.runtime.Port): Promise<void> {
  if (opening === undefined && (await isOpen())) return;
  opening ??= open(offscreen).finally(() => (opening = undefined));
  await opening.catch(() => undefined);
  port.disconnect();
}

async function isOpen(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT] });
  return contexts.length > 0;
}

async function open(offscreen: Offscreen): Promise<void> {
  await offscreen.createDocument({
    url: PAGE,
    reasons: [offscreen.Reason.WORKERS],
    justification: "Reads attached pictures and videos beside the check of the text.",
  });
}
