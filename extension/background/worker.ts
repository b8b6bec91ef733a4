// The worker's shell: registers the browser's events while the script runs, as MV3 demands, and hands them to WASM.
import type { FromPage } from "../types/FromPage";
import type { FromWorker } from "../types/FromWorker";
import type { ToPage } from "../types/ToPage";
import type { ToTab } from "../types/ToTab";
import { client } from "./clients";
import { Core } from "./core";
import { BARE_COMPOSER, bringInterface } from "./interface";
import { connectMedia } from "./media";
import { MEDIA } from "../media/messages";

/** Time in which a browser that has just started makes its managed policy known. */
const SETTLED = 10_000;
const STOPPED = "the check stopped";
const BUSY = "one draft at a time";

const core = new Core();

chrome.runtime.onConnect.addListener((port) => {
  if (port.name === MEDIA) return connectMedia(port);
  if (port.name === BARE_COMPOSER && port.sender !== undefined) bringInterface(port.sender);
  const frame = client(port);
  const fail = (message: unknown, error: string): void =>
    frame.post({ type: "failed", key: keyOf(message), error } satisfies FromWorker);
  port.onMessage.addListener((message: unknown) => {
    if (frame.busy && isCheck(message)) return fail(message, BUSY);
    frame.busy ||= isCheck(message);
    core.run(
      (instance) => {
        frame.busy = false;
        instance.message(frame.id, message);
      },
      () => fail(message, STOPPED),
    );
  });
  port.onDisconnect.addListener(() => core.disconnect(frame));
  core.connect(frame);
});

chrome.runtime.onMessage.addListener((message: FromPage, sender, reply: (answer: unknown) => void) => {
  const failed = (): void => reply({ type: "failed", error: STOPPED } satisfies ToPage);
  core.ask((instance) => instance.page(message, sender.id, sender.url), reply, failed);
  return true;
});

chrome.runtime.onInstalled.addListener(() => core.run((instance) => instance.run_everywhere(true)));

chrome.runtime.onStartup.addListener(() => {
  core.run((instance) => instance.run_everywhere(false));
  setTimeout(() => core.run((instance) => instance.settled()), SETTLED);
});

chrome.storage.onChanged.addListener((_changes, area) => {
  if (area === "managed") core.run((instance) => instance.managed_changed());
});

chrome.permissions.onAdded.addListener(({ origins }) => core.run((instance) => instance.permitted(origins ?? [])));
chrome.permissions.onRemoved.addListener(() => core.run((instance) => instance.forbidden()));

chrome.commands.onCommand.addListener((command, tab) => {
  if (command !== "toggle-panel" || tab?.id === undefined) return;
  // Where Omhu does not run nobody answers, and nothing happens.
  chrome.tabs.sendMessage(tab.id, { type: "togglePanel" } satisfies ToTab).catch(() => undefined);
});

// A trap in something that was under way, not in a task: nobody catches it but the worker itself.
const trapped = (fault: unknown): void => {
  if (fault instanceof WebAssembly.RuntimeError) core.replace();
};
self.addEventListener("error", (event) => trapped(event.error));
self.addEventListener("unhandledrejection", (event) => trapped(event.reason));

void core.start();

function isCheck(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === "check";
}

function keyOf(message: unknown): number {
  const { key } = (message ?? {}) as { key?: unknown };
  return typeof key === "number" ? key : 0;
}
