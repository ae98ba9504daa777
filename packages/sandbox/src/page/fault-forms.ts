import type { Fault } from '../fault.ts'
import { channelCodes } from './channel-name.ts'

/** A setting of a fault. */
export interface FaultField {
  readonly name: string
  readonly label: string
  readonly kind: 'number' | 'yes-no' | 'choice'
  /** What stands there at first; empty: left to the sandbox. */
  readonly value?: number | undefined
  /** Of a choice: what stands for nothing chosen, and what can be. */
  readonly options?: readonly [string, ...string[]] | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** A kind of fault, as the page offers it. */
export interface FaultForm {
  readonly kind: string
  readonly group: 'Requests' | 'Channels' | 'Webhooks'
  readonly label: string
  readonly hint: string
  readonly fields: readonly FaultField[]
}

const isProcessed: FaultField = { name: 'isProcessed', label: 'Takes effect all the same', kind: 'yes-no' }

/** What a fault hits: asked of each of its group. */
const scopes: { readonly [Group in FaultForm['group']]: FaultField } = {
  Requests: {
    name: 'operation',
    label: 'Which requests',
    kind: 'choice',
    options: [
      'all of the API',
      'sendMessage',
      'getMessage',
      'listMessages',
      'updateMessage',
      'deleteMessage',
      'listLastMessagesByChannelIdentity',
      'issueToken',
    ],
  },
  Channels: {
    name: 'channel',
    label: 'Which channel',
    kind: 'choice',
    options: ['any', ...channelCodes],
  },
  Webhooks: {
    name: 'trigger',
    label: 'Which events',
    kind: 'choice',
    options: ['any', 'MESSAGE_INBOUND', 'MESSAGE_SUBMIT', 'MESSAGE_DELIVERY'],
  },
}

const reason: FaultField = {
  name: 'reason',
  label: 'Reason',
  kind: 'choice',
  options: [
    'CHANNEL_FAILURE',
    'RECIPIENT_NOT_REACHABLE',
    'RECIPIENT_NOT_OPTED_IN',
    'RECIPIENT_INVALID_CHANNEL_IDENTITY',
    'OUTSIDE_ALLOWED_SENDING_WINDOW',
    'MEDIA_NOT_REACHABLE',
    'TEMPLATE_NOT_FOUND',
    'CHANNEL_REJECT',
  ],
}

const forms: { readonly [Kind in Fault['kind']]: Omit<FaultForm, 'kind'> } = {
  'rate-limit': {
    group: 'Requests',
    label: 'Too many requests (429)',
    hint: 'Every request is refused with 429.',
    fields: [{ name: 'retryAfter', label: 'Retry-After, seconds', kind: 'number', value: 1, min: 0 }],
  },
  status: {
    group: 'Requests',
    label: 'Another status',
    hint: 'This status comes instead of the answer.',
    fields: [
      { name: 'status', label: 'Status', kind: 'number', value: 503, min: 200, max: 599 },
      isProcessed,
    ],
  },
  silence: {
    group: 'Requests',
    label: 'No answer',
    hint: 'Nothing comes until the caller gives up.',
    fields: [isProcessed],
  },
  reset: {
    group: 'Requests',
    label: 'Connection reset',
    hint: 'The connection breaks before anything has happened.',
    fields: [],
  },
  'accepted-then-lost': {
    group: 'Requests',
    label: 'Accepted, then lost',
    hint: 'The request takes effect, and the caller never learns it.',
    fields: [],
  },
  'cut-body': {
    group: 'Requests',
    label: 'Answer cut short',
    hint: 'The connection breaks within the body of the answer.',
    fields: [{ name: 'afterBytes', label: 'After bytes', kind: 'number', min: 0 }],
  },
  'slow-drip': {
    group: 'Requests',
    label: 'Slow answer',
    hint: 'The answer comes in drops.',
    fields: [
      { name: 'bytes', label: 'Bytes a drop', kind: 'number', value: 1, min: 1 },
      { name: 'everyMs', label: 'Every so many ms', kind: 'number', value: 100, min: 0 },
    ],
  },
  'broken-json': {
    group: 'Requests',
    label: 'Broken JSON',
    hint: 'The answer comes whole, but is not JSON.',
    fields: [],
  },
  'expired-token': {
    group: 'Requests',
    label: 'Expired token (401)',
    hint: '401, and the token is over for good.',
    fields: [],
  },
  'channel-failure': {
    group: 'Channels',
    label: 'Channel fails',
    hint: 'The message goes to the next channel, or fails.',
    fields: [reason],
  },
  'channel-silence': {
    group: 'Channels',
    label: 'Channel stays silent',
    hint: 'Nothing after one tick, until the time to live is over.',
    fields: [],
  },
  'webhook-doubled': {
    group: 'Webhooks',
    label: 'Webhook doubled',
    hint: 'The same event more than once.',
    fields: [{ name: 'times', label: 'Times', kind: 'number', value: 2, min: 2, max: 100 }],
  },
  'webhook-late': {
    group: 'Webhooks',
    label: 'Webhook late',
    hint: 'Later than what happened after it.',
    fields: [{ name: 'delayMs', label: 'Delay, ms', kind: 'number', value: 5000, min: 0 }],
  },
  'webhook-reordered': {
    group: 'Webhooks',
    label: 'Webhooks out of order',
    hint: 'Comes after the next event.',
    fields: [],
  },
  'webhook-forged': {
    group: 'Webhooks',
    label: 'Forged webhook',
    hint: 'Signed with a secret that is not yours: your app must refuse it.',
    fields: [],
  },
  'webhook-wrong-clock': {
    group: 'Webhooks',
    label: 'Webhook of another time',
    hint: 'Signed with a time that is off: your app must refuse it.',
    fields: [{ name: 'offsetSeconds', label: 'Off by seconds', kind: 'number', value: -3600 }],
  },
}

/** Every kind of fault, the usual ones first. */
export const faultForms: readonly FaultForm[] = /* @__PURE__ */ (() =>
  Object.entries(forms).map(([kind, { group, label, hint, fields }]) => {
    return { kind, group, label, hint, fields: [...fields, scopes[group]] }
  }))()

export function faultForm(kind: string): FaultForm | undefined {
  return faultForms.find((form) => form.kind === kind)
}

/** A fault of what was filled in, by the names of the fields; what is empty is left to the sandbox. */
export function toFault(form: FaultForm, filled: ReadonlyMap<string, string>): Record<string, unknown> {
  const settings = form.fields.flatMap(({ name, kind, options }): [string, unknown][] => {
    const text = filled.get(name) ?? ''
    if (text === '' || text === options?.[0]) return []
    if (kind === 'number') return [[name, Number(text)]]
    if (kind === 'yes-no') return [[name, true]]
    return [[name, name === 'reason' ? { code: text } : text]]
  })
  return { kind: form.kind, ...Object.fromEntries(settings) }
}

/** A fault in words: what happens, and to what. */
export function faultText(fault: Fault): string {
  const { kind, ...settings } = fault
  const shown = Object.entries(settings).filter(([name, value]) => {
    return !['id', 'left', 'count'].includes(name) && value !== undefined
  })
  const words = shown.map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
  )
  return [faultForm(kind)?.label ?? kind, ...words].join(', ')
}
