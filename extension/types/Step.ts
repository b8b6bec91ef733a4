import type { Facts } from "./Facts";

export type Step = { "type": "read", start: number, length: number, } | { "type": "picture", longestSide: number, } | { "type": "done", facts: Facts, };
