// Which file stands behind which attachment of a composer, and what it holds.
import type { AttachmentKind } from "../../types/AttachmentKind";
import type { Facts } from "../../types/Facts";
import type { Seen } from "../sites/look";
import type { Inspector, Learned } from "./inspector";
import type { FileKind, Picked } from "./picked";
import { previewFile } from "./preview";

/** What is known of the file behind an attachment. */
export interface Behind extends Learned {
  readonly name?: string;
  /** The picture, as the file has it. */
  readonly picture?: ImageBitmap;
  /** The caption file beside a video. */
  readonly captions?: Facts;
}

export class Attached {
  readonly #picked: Picked;
  readonly #inspector: Inspector;
  readonly #told: () => void;
  /** An attachment that is renamed or forgotten meanwhile takes along what is still being learned. */
  readonly #behind = new Map<string, { known: Behind }>();

  /** `told` is called when something became known. */
  constructor(picked: Picked, inspector: Inspector, told: () => void) {
    this.#picked = picked;
    this.#inspector = inspector;
    this.#told = told;
  }

  behind(key: string): Behind {
    return this.#behind.get(key)?.known ?? {};
  }

  /** The attachments as the composer shows them now. */
  look(seen: readonly Seen[]): void {
    const fresh = seen.filter(({ key }) => !this.#behind.has(key));
    for (const kind of ["image", "video"] as const) this.#match(fresh.filter((one) => fileKind(one.kind) === kind), kind);
    this.#captions(seen.filter(({ kind }) => kind === "video").at(-1));
  }

  /** A file was given to the page that no attachment is known for yet. */
  expects(kind: AttachmentKind): boolean {
    return this.#picked.has(fileKind(kind));
  }

  /** The platform shows the same medium under another address. */
  rename(from: string, to: string): void {
    const behind = this.#behind.get(from);
    if (behind === undefined) return;
    this.#behind.delete(from);
    this.#behind.set(to, behind);
  }

  forget(): void {
    for (const { known } of this.#behind.values()) known.picture?.close();
    this.#behind.clear();
    this.#picked.clear();
  }

  /** Files and attachments come in the same order; what has no file is looked at by its preview. */
  #match(fresh: readonly Seen[], kind: FileKind): void {
    const files = this.#picked.take(kind, fresh.length);
    const first = fresh.length - files.length;
    fresh.forEach(({ key, preview }, index) => {
      const file = files[index - first];
      if (file !== undefined) this.#inspect(key, file, kind);
      else if (preview instanceof HTMLImageElement) void this.#inspectPreview(key, preview);
    });
  }

  #inspect(key: string, file: File, kind: FileKind): void {
    const learn = this.#begin(key, { name: file.name });
    if (kind === "image") void drawn(file).then((picture) => picture !== undefined && learn({ picture }));
    this.#inspector.inspect(file, learn);
  }

  /** A picture drawn anew holds nothing of what its file says beside it. */
  async #inspectPreview(key: string, preview: HTMLImageElement): Promise<void> {
    const learn = this.#begin(key, {});
    const file = await previewFile(preview);
    if (file !== undefined) this.#inspector.inspect(file, ({ sight }) => sight && learn({ sight }));
  }

  #captions(video: Seen | undefined): void {
    const [file] = video === undefined ? [] : this.#picked.take("captions", 1);
    if (video === undefined || file === undefined) return;
    const learn = this.#begin(video.key, this.behind(video.key));
    this.#inspector.inspect(file, ({ facts }) => facts && learn({ captions: facts }));
  }

  #begin(key: string, known: Behind): (more: Behind) => void {
    const behind = this.#behind.get(key) ?? { known };
    this.#behind.set(key, behind);
    return (more) => {
      behind.known = { ...behind.known, ...more };
      this.#told();
    };
  }
}

/** For the panel; the platform may show another size or none. */
function drawn(file: File): Promise<ImageBitmap | undefined> {
  return createImageBitmap(file, { resizeWidth: 640, resizeQuality: "medium" }).catch(() => undefined);
}

function fileKind(kind: AttachmentKind): FileKind {
  return kind === "video" ? "video" : "image";
}
