// Inspects one file, or looks at one picture, at a time. It is stopped from outside where it takes too long.
import { initSync, Inspection, look } from "omhu-media";
import type { MediaStep } from "../types/MediaStep";
import type { Sight } from "../types/Sight";
import type { FromInspector, ToInspector } from "./messages";

let inspection: Inspection | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToInspector>) => {
  const answer = answerTo(data);
  if (answer !== undefined) self.postMessage(answer);
});

function answerTo(message: ToInspector): FromInspector | undefined {
  switch (message.type) {
    case "module":
      initSync({ module: message.module });
      return { type: "ready" };
    case "inspect":
      inspection?.free();
      inspection = new Inspection(message.name, message.size);
      break;
    case "bytes":
      inspection?.give(message.start, decoded(message.data));
      break;
    case "look":
      return { type: "sight", sight: look(message.width, message.height, decoded(message.data)) as Sight | null };
  }
  return inspection?.next() as MediaStep | undefined;
}

function decoded(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
