import { ConfigurationError } from './errors/configuration-error.ts'

/**
 * A copy of the own members, on no prototype: a polluted `Object.prototype` does not show through. Nothing has no members;
 * what is no object (`retry: false`) would be passed over in silence, and is refused by its name.
 */
export function own<Options extends object>(
  options: Options | undefined,
  name = 'options',
): Partial<Options> {
  if (options !== undefined && Object(options) !== options)
    throw new ConfigurationError(name, 'must be an object')
  return Object.assign(Object.create(null), options)
}
