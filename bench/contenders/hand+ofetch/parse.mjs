import * as v from 'valibot'

/** Checks the members that Parlance checks: absent and `null` pass, and so does whatever has no name here. */
const inbound = /* @__PURE__ */ (() =>
  v.looseObject({
    message: v.looseObject({ id: v.nullish(v.string()), contact_message: v.nullish(v.looseObject({})) }),
  }))()

export const parse = (body) => ({ ...v.parse(inbound, JSON.parse(body)), trigger: 'MESSAGE_INBOUND' })
