/**
 * A member of something, its own or of its class, but none that a polluted `Object.prototype` lends to everything.
 *
 * Compared by value, so that a proxy which only answers reads is asked like anything else.
 */
export function memberOf(value: unknown, name: string): unknown {
  const holder = Object(value)
  const found: unknown = holder[name]
  const lent: unknown = Reflect.get(Object.prototype, name)
  return found === lent && !Object.hasOwn(holder, name) ? undefined : found
}
