// Chromium's place for it. Closes itself some time after the last composer with a file.
import { Host } from "./host";
import { MEDIA } from "./messages";

const IDLE_MS = 30_000;

const host = new Host(() => setTimeout(() => !host.connected && window.close(), IDLE_MS));

chrome.runtime.onConnect.addListener((port) => {
  const { name, sender } = port;
  if (name === MEDIA && sender?.id === chrome.runtime.id && sender.tab !== undefined) host.connect(port);
});
