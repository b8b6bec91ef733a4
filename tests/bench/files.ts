/** What the worker reads after its first answer. */
export const MODELS = {
  people: "crates/reading/src/people/people.bin",
  roles: "crates/reading/src/roles/roles.bin",
  meaning: "crates/core/src/meaning/meaning.bin",
} as const;
