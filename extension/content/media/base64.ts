/** The bytes of a blob as base64; undefined where the file is gone or cannot be read. */
export function base64(blob: Blob): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = (): void => {
      const { result } = reader;
      resolve(typeof result === "string" ? result.slice(result.indexOf(",") + 1) : undefined);
    };
    reader.onerror = (): void => resolve(undefined);
    reader.readAsDataURL(blob);
  });
}
