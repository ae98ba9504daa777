import * as v from 'valibot'
import type { Fault } from '../../fault.ts'

const operations = [
  'issueToken',
  'sendMessage',
  'getMessage',
  'deleteMessage',
  'listMessages',
  'updateMessage',
  'listLastMessagesByChannelIdentity',
] as const

/** A fault as the page asks for it: every kind, and of each the settings that the page offers. */
export const faultSchema: v.GenericSchema<unknown, Fault> = /* @__PURE__ */ (() => {
  const whole = v.pipe(v.number(), v.integer())
  const some = v.pipe(whole, v.minValue(0))
  const count = { count: v.optional(v.pipe(whole, v.minValue(1))) }
  const ofRequest = { ...count, operation: v.optional(v.picklist(operations)) }
  const ofChannel = { ...count, channel: v.optional(v.string()) }
  const ofWebhook = { ...count, trigger: v.optional(v.string()) }
  const isProcessed = v.optional(v.boolean())
  const reason = v.optional(v.strictObject({ code: v.string() }))
  return v.variant('kind', [
    v.strictObject({
      kind: v.literal('status'),
      status: v.pipe(whole, v.minValue(200), v.maxValue(599)),
      isProcessed,
      ...ofRequest,
    }),
    v.strictObject({ kind: v.literal('rate-limit'), retryAfter: v.optional(some), ...ofRequest }),
    v.strictObject({ kind: v.literal('silence'), isProcessed, ...ofRequest }),
    v.strictObject({ kind: v.literal('reset'), ...ofRequest }),
    v.strictObject({
      kind: v.literal('accepted-then-lost'),
      by: v.optional(v.picklist(['reset', 'cut'])),
      ...ofRequest,
    }),
    v.strictObject({ kind: v.literal('cut-body'), afterBytes: v.optional(some), ...ofRequest }),
    v.strictObject({
      kind: v.literal('slow-drip'),
      bytes: v.optional(v.pipe(whole, v.minValue(1))),
      everyMs: v.optional(some),
      ...ofRequest,
    }),
    v.strictObject({ kind: v.literal('broken-json'), ...ofRequest }),
    v.strictObject({ kind: v.literal('expired-token'), ...ofRequest }),
    v.strictObject({ kind: v.literal('channel-failure'), reason, ...ofChannel }),
    v.strictObject({ kind: v.literal('channel-silence'), ...ofChannel }),
    v.strictObject({ kind: v.literal('webhook-late'), delayMs: some, ...ofWebhook }),
    v.strictObject({
      kind: v.literal('webhook-doubled'),
      times: v.optional(v.pipe(whole, v.minValue(2), v.maxValue(100))),
      ...ofWebhook,
    }),
    v.strictObject({ kind: v.literal('webhook-reordered'), atLatestMs: v.optional(some), ...ofWebhook }),
    v.strictObject({ kind: v.literal('webhook-forged'), ...ofWebhook }),
    v.strictObject({
      kind: v.literal('webhook-wrong-clock'),
      offsetSeconds: v.optional(whole),
      ...ofWebhook,
    }),
  ])
})()
