import { base64 } from "./base64";

/** A grey copy of a picture, one byte a pixel. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  /** base64 */
  readonly data: string;
}

/** Draws a picture, no side longer than this; undefined where the browser cannot. */
export async function greyCopy(file: Blob, longestSide: number): Promise<Grey | undefined> {
  try {
    const bitmap = await createImageBitmap(file, { resizeWidth: longestSide, resizeQuality: "medium" });
    const copy = grey(bitmap, longestSide);
    bitmap.close();
    return await copy;
  } catch {
    return undefined;
  }
}

async function grey(bitmap: ImageBitmap, longestSide: number): Promise<Grey | undefined> {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) return undefined;
  // What is transparent is seen on white.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const data = await base64(new Blob([luma(context.getImageData(0, 0, width, height).data)]));
  return data === undefined ? undefined : { width, height, data };
}

/** Rec. 601 */
function luma(pixels: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(pixels.length / 4);
  for (let at = 0, from = 0; at < out.length; at += 1, from += 4) {
    out[at] = ((pixels[from] ?? 0) * 77 + (pixels[from + 1] ?? 0) * 150 + (pixels[from + 2] ?? 0) * 29) >> 8;
  }
  return out;
}
