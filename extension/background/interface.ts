/** Names of the ways from a frame to the worker: with the interface already there, or to be brought. */
export const COMPOSER = "composer";
export const BARE_COMPOSER = "composer without interface";

const FILES = ["view.js"];

/** Puts the interface into a frame. */
export function bringInterface({ tab, frameId }: chrome.runtime.MessageSender): void {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  // A frame that went away meanwhile needs none.
  chrome.scripting.executeScript({ target, files: FILES, injectImmediately: true }).catch(() => undefined);
}
