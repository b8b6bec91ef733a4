// Which file stands behind which attachment of a composer, and what it holds.
import type { AttachmentKind } from "../../types/AttachmentKind";
import type { Facts } from "../../types/Facts";
import type { Seen } from "../sites/look";
import type { Inspector } from "./inspector";
import type { FileKind, Picked } from "./picked";
import { previewFile } from "./preview";

/** What is known of the file behind an attachment. */
export interface Behind {
  readonly name?: string;
  /** The picture, as the file has it. */
  readonly picture?: ImageBitmap;
  readonly facts?: Facts;
  /** The caption file beside a video. */
  readonly captions?: Facts;
}

export class Attached {
  readonly #picked: Picked;
  readonly #inspector: Inspector;
  readonly #told: () => void;
  readonly #behind = new Map<string, Behind>();

  /** `told` is called when something became known. */
  constructor(picked: Picked, inspector: Inspector, told: () => void) {
    this.#picked = picked;
    this.#inspector = inspector;
    this.#told = told;
  }

  behind(key: string): Behind {
    return this.#behind.get(key) ?? {};
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
    for (const { picture } of this.#behind.values()) picture?.close();
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
    this.#know(key, { name: file.name });
    if (kind === "image") void drawn(file).then((picture) => picture !== undefined && this.#know(key, { picture }));
    void this.#inspector.inspect(file).then((facts) => facts !== undefined && this.#know(key, { facts }));
  }

  /** A picture drawn anew holds nothing of what its file says beside it. */
  async #inspectPreview(key: string, preview: HTMLImageElement): Promise<void> {
    this.#know(key, {});
    const file = await previewFile(preview);
    const facts = file === undefined ? undefined : await this.#inspector.inspect(file);
    if (facts === undefined) return;
    this.#know(key, { facts: { ...facts, location: null, owner: null, credit: null } });
  }

  #captions(video: Seen | undefined): void {
    const [file] = video === undefined ? [] : this.#picked.take("captions", 1);
    if (video === undefined || file === undefined) return;
    void this.#inspector.inspect(file).then((captions) => captions !== undefined && this.#know(video.key, { captions }));
  }

  #know(key: string, what: Behind): void {
    this.#behind.set(key, { ...this.behind(key), ...what });
    this.#told();
  }
}

/** For the panel; the platform may show another size or none. */
function drawn(file: File): Promise<ImageBitmap | undefined> {
  return createImageBitmap(file, { resizeWidth: 640, resizeQuality: "medium" }).catch(() => undefined);
}

function fileKind(kind: AttachmentKind): FileKind {
  return kind === "video" ? "video" : "image";
}
