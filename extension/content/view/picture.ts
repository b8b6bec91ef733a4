import type { Face } from "../../types/Face";
import { h } from "./dom";
import type { Preview } from "./model";

interface Area {
  readonly width: number;
  readonly height: number;
}

/** Drawn at twice the size that it is shown in, for sharp screens. */
const WIDTH = 528;
const TALLEST = 640;
/** The corners around a face: their length, the line, and the light line under it. */
const CORNER = 0.24;
const LINE = 3;
const HALO = 7;

export function sizeOf(preview: Preview): Area {
  if (preview instanceof HTMLVideoElement) return { width: preview.videoWidth, height: preview.videoHeight };
  if (preview instanceof ImageBitmap) return preview;
  return preview.complete ? { width: preview.naturalWidth, height: preview.naturalHeight } : { width: 0, height: 0 };
}

/** The whole picture with corners around the faces in it. */
export function pictureWithFaces(preview: Preview | undefined, faces: readonly Face[]): HTMLCanvasElement {
  const canvas = h("canvas", { class: "consent__picture", "aria-hidden": "true" });
  const size = preview === undefined ? { width: 0, height: 0 } : sizeOf(preview);
  if (preview === undefined || size.width === 0 || size.height === 0) return canvas;
  const scale = Math.min(WIDTH / size.width, TALLEST / size.height);
  [canvas.width, canvas.height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const context = canvas.getContext("2d");
  if (context === null) return canvas;
  context.drawImage(preview, 0, 0, canvas.width, canvas.height);
  for (const [style, width] of [["#fff", HALO], ["#15201e", LINE]] as const) {
    context.strokeStyle = style;
    context.lineWidth = width;
    for (const face of faces) corners(context, scaled(face, canvas));
  }
  return canvas;
}

function scaled({ x, y, width, height }: Face, canvas: Area): Face {
  return { x: x * canvas.width, y: y * canvas.height, width: width * canvas.width, height: height * canvas.height };
}

function corners(context: CanvasRenderingContext2D, { x, y, width, height }: Face): void {
  const length = Math.min(width, height) * CORNER;
  context.beginPath();
  for (const [left, inward] of [[x, length], [x + width, -length]] as const) {
    for (const [top, down] of [[y, length], [y + height, -length]] as const) {
      context.moveTo(left + inward, top);
      context.lineTo(left, top);
      context.lineTo(left, top + down);
    }
  }
  context.stroke();
}
