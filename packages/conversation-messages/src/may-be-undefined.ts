/** The same members; those that may be left out may also be `undefined`, which is the same. */
export type MayBeUndefined<T> = {
  [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K]
}
