// Inspects one file at a time. It is stopped from outside where it takes too long.
import init, { Inspection } from "omhu-media";
import type { MediaStep } from "../types/MediaStep";
import type { ToInspector } from "./messages";

const module = init({ module_or_path: fetch("media.wasm") });
let inspection: Inspection | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToInspector>) => {
  void module.then(() => {
    give(data);
    const step = inspection?.next() as MediaStep | undefined;
    if (step !== undefined) self.postMessage(step);
  });
});

function give(message: ToInspector): void {
  switch (message.type) {
    case "inspect":
      inspection?.free();
      inspection = new Inspection(message.name, message.size);
      break;
    case "bytes": return inspection?.give(message.start, decoded(message.data));
    case "picture": return inspection?.givePicture(message.width, message.height, decoded(message.data));
    case "noPicture": return inspection?.noPicture();
  }
}

function decoded(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
