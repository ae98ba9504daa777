/** A promise and what settles it: Node 20 has no `Promise.withResolvers`. */
export function withResolvers<Result>(): { promise: Promise<Result>; resolve: (result: Result) => void } {
  let settle: ((result: Result) => void) | undefined
  const promise = new Promise<Result>((resolve) => {
    settle = resolve
  })
  return { promise, resolve: (result) => settle?.(result) }
}
