/** Lends nothing. An object without any prototype would do as much, but engines keep one as a dictionary, slow to read. */
const bare: object = /* @__PURE__ */ Object.create(null)

/**
 * The caller's own options, on an empty prototype: a polluted `Object.prototype` can then neither lend a secret nor widen
 * a window.
 */
export function own<T extends object>(options: T): T {
  return Object.assign(Object.create(bare), options)
}
