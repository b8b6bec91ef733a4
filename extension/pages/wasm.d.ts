// The glue that wasm-bindgen makes from crates/pages (`xtask build`).
declare module "omhu-pages" {
  export function start(): void;
  export default function init(options: { module_or_path: Promise<Response> }): Promise<unknown>;
}
