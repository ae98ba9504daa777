import { ConfigurationError } from './errors/configuration-error.ts'

/** Lends nothing. An object without any prototype would do as much, but engines keep one as a dictionary, slow to read. */
const bare: object = /* @__PURE__ */ Object.create(null)

/**
 * A copy of the own members, on an empty prototype: a polluted `Object.prototype` does not show through. Nothing has no members;
 * what is no object (`retry: false`) would be passed over in silence, and is refused by its name.
 */
export function own<Options extends object>(
  options: Options | undefined,
  name = 'options',
): Partial<Options> {
  if (options !== undefined && Object(options) !== options)
    throw new ConfigurationError(name, 'must be an object')
  return Object.assign(Object.create(bare), options)
}
