// The glue that wasm-bindgen makes from crates/media-worker (`xtask build`).
declare module "omhu-media" {
  export class Inspection {
    constructor(name: string, size: number);
    /** A `MediaStep`. */
    next(): unknown;
    give(start: number, bytes: Uint8Array): void;
    givePicture(width: number, height: number, grey: Uint8Array): void;
    noPicture(): void;
    free(): void;
  }

  export default function init(options: { module_or_path: Promise<Response> }): Promise<unknown>;
}
