/** Lends nothing. An object without any prototype would do as much, but engines keep one as a dictionary, slow to read. */
const bare: object = /* @__PURE__ */ Object.create(null)

/**
 * A copy of what was given itself: a polluted `Object.prototype` does not show through, the original cannot be
 * written to, and nothing at all is like an empty object.
 */
export const own = <Given extends object>(given: Given | null | undefined): Given =>
  Object.assign(Object.create(bare), given)
