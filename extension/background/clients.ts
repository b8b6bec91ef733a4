// The connected frames. They outlive a trapped instance, so they are kept here and not in WASM.

export interface Client {
  readonly id: number;
  readonly sender: string | undefined;
  readonly tab: number | undefined;
  readonly frame: number | undefined;
  readonly host: string;
  /** Open findings, for the badge; written by the worker. */
  open: number;
  /** A draft waits to be judged: one at a time. */
  busy: boolean;
  post(message: unknown): void;
  close(): void;
}

let last = 0;

export function client(port: chrome.runtime.Port): Client {
  const { sender } = port;
  last += 1;
  return {
    id: last,
    sender: sender?.id,
    tab: sender?.tab?.id,
    frame: sender?.frameId,
    host: hostOf(sender?.origin ?? sender?.url ?? ""),
    open: 0,
    busy: false,
    post(message): void {
      try {
        port.postMessage(message);
      } catch {
        // The frame went away in this moment.
      }
    },
    close: () => port.disconnect(),
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : "";
}
