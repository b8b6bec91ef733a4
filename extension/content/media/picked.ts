// The files that the writer gave to the page: chosen, dropped or pasted. Only references; nothing is read here.

/** More than any composer takes. */
const KEPT = 40;
const CAPTIONS = /\.(srt|vtt)$/iu;

export type FileKind = "image" | "video" | "captions";

export class Picked {
  readonly #heard: () => void;
  #files: File[] = [];

  constructor(heard: () => void) {
    this.#heard = heard;
  }

  /** A trusted `change`, `drop` or `paste`, before the page has seen it. */
  hear(event: Event): void {
    const files = filesOf(event).filter((file) => kindOf(file) !== undefined);
    if (files.length === 0) return;
    this.#files = [...this.#files, ...files].slice(-KEPT);
    this.#heard();
  }

  /** The newest so many files of a kind, oldest first; each is given once. */
  take(kind: FileKind, wanted: number): readonly File[] {
    const found = this.#files.filter((file) => kindOf(file) === kind);
    const taken = wanted > 0 ? found.slice(-wanted) : [];
    this.#files = this.#files.filter((file) => !taken.includes(file));
    return taken;
  }

  has(kind: FileKind): boolean {
    return this.#files.some((file) => kindOf(file) === kind);
  }

  clear(): void {
    this.#files = [];
  }
}

function filesOf(event: Event): readonly File[] {
  const [target] = event.composedPath();
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  if (event instanceof ClipboardEvent) return [...(event.clipboardData?.files ?? [])];
  return target instanceof HTMLInputElement && target.type === "file" ? [...(target.files ?? [])] : [];
}

/** By what the browser says of it; what it really is, its bytes tell. */
function kindOf({ name, type }: File): FileKind | undefined {
  if (CAPTIONS.test(name) || type === "text/vtt" || type === "application/x-subrip") return "captions";
  if (type.startsWith("image/")) return "image";
  if (type.startsWith("video/") || /\.(mkv|mov|mp4|m4v|webm)$/iu.test(name)) return "video";
  return /\.(heic|heif|avif)$/iu.test(name) ? "image" : undefined;
}
