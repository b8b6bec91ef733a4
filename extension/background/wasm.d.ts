// The glue that wasm-bindgen makes from crates/background (`xtask build`).
declare module "omhu-background" {
  import type { Client } from "./clients";
  import type { Store } from "./store";

  export class Background {
    constructor(store: Store);
    connect(client: Client): boolean;
    disconnect(id: number): void;
    message(id: number, message: unknown): void;
    page(message: unknown, sender?: string, address?: string): Promise<unknown> | undefined;
    woke(): void;
    models(people: Uint8Array, roles: Uint8Array, meaning: Uint8Array): void;
    managed_changed(): void;
    settled(): void;
    run_everywhere(inject: boolean): void;
    permitted(patterns: string[]): void;
    forbidden(): void;
  }

  /** Throws the instance away and makes a new one from the same module. */
  export function __wbg_reset_state(): void;
  export default function init(options: { module_or_path: WebAssembly.Module | Promise<Response> }): Promise<unknown>;
}
