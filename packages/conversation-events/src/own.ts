/**
 * The caller's own options, without a prototype: a polluted `Object.prototype` can then neither lend a secret nor widen
 * a window.
 */
export function own<T extends object>(options: T): T {
  return { __proto__: null, ...options }
}
