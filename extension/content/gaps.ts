type WithoutGaps<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** What is undefined or null is not there at all. */
export function withoutGaps<T extends object>(all: T): WithoutGaps<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value != null)) as WithoutGaps<T>;
}
