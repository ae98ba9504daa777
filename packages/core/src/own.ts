/** A copy of the own members, on no prototype: a polluted `Object.prototype` does not show through. */
export const own = <Options extends object>(options: Options | undefined): Partial<Options> =>
  Object.assign(Object.create(null), options)
