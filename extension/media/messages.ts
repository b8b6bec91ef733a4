// What a content script and the place where files are inspected say to each other, over a Port of its own.
import type { Facts } from "../types/Facts";
import type { MediaStep } from "../types/MediaStep";
import type { Sight } from "../types/Sight";

/** The Port's name. */
export const MEDIA = "media";

/** What the inspection asks the content script for. */
export type Question = Extract<MediaStep, { type: "read" }> | { readonly type: "picture"; readonly longestSide: number };

/** From the content script. Bytes are base64: Chromium's messages are JSON. */
export type ToMedia =
  | { readonly type: "inspect"; readonly key: number; readonly name: string; readonly size: number }
  | { readonly type: "bytes"; readonly key: number; readonly start: number; readonly data: string }
  /** One byte a pixel, row by row. */
  | { readonly type: "picture"; readonly key: number; readonly width: number; readonly height: number; readonly data: string }
  | { readonly type: "forget"; readonly key: number };

/** To the content script. */
export type FromMedia =
  /** Somebody listens. */
  | { readonly type: "ready" }
  | { readonly type: "asks"; readonly key: number; readonly question: Question }
  | { readonly type: "facts"; readonly key: number; readonly facts: Facts }
  | { readonly type: "sight"; readonly key: number; readonly sight: Sight }
  /** Nothing more is said of it. */
  | { readonly type: "end"; readonly key: number };

/** To the Worker that does one thing at a time. First comes the module, which it answers with `ready`. */
export type ToInspector =
  | { readonly type: "module"; readonly module: WebAssembly.Module }
  | { readonly type: "inspect"; readonly name: string; readonly size: number }
  | { readonly type: "bytes"; readonly start: number; readonly data: string }
  | { readonly type: "look"; readonly width: number; readonly height: number; readonly data: string };

/** From the Worker; nothing when it traps. */
export type FromInspector = { readonly type: "ready" } | MediaStep | { readonly type: "sight"; readonly sight: Sight | null };
