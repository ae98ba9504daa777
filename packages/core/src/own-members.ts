/**
 * Every own member of a value that is not ours, hidden ones (an error's `message` and `cause`) too, on no prototype: what
 * somebody put on `Object.prototype` is not taken for a fact.
 */
export const ownMembers = (value: unknown): Partial<Record<string, unknown>> =>
  Object.create(null, Object.getOwnPropertyDescriptors(Object(value)))
