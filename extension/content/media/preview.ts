/** The longest side of what is looked at. */
const SIDE = 640;

/** The picture that a page shows, as a file; undefined where it is not there yet or belongs to another host. */
export async function previewFile(image: HTMLImageElement): Promise<File | undefined> {
  try {
    await image.decode();
    const scale = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = new OffscreenCanvas(Math.ceil(image.naturalWidth * scale), Math.ceil(image.naturalHeight * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new File([await canvas.convertToBlob()], "", { type: "image/png" });
  } catch {
    return undefined;
  }
}
