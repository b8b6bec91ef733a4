// The glue that wasm-bindgen makes from crates/media-worker (`xtask build`).
declare module "omhu-media" {
  export class Inspection {
    constructor(name: string, size: number);
    /** A `MediaStep`. */
    next(): unknown;
    give(start: number, bytes: Uint8Array): void;
    free(): void;
  }

  /** A `Sight` or null. */
  export function look(width: number, height: number, grey: Uint8Array): unknown;

  export function initSync(options: { module: WebAssembly.Module }): unknown;
}
