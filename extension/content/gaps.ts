type WithoutGaps<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** What is undefined is not there at all. */
export function withoutGaps<T extends object>(all: T): WithoutGaps<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as WithoutGaps<T>;
}
