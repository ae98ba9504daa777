import * as schemas from '@parlance/conversation-model/schemas'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const enums = {
  agentType: schemas.agentType,
  cardHeight: schemas.cardHeight,
  channel: schemas.channel,
  channelPropertyKey: schemas.channelPropertyKey,
  channelSpecificContactMessageType: schemas.channelSpecificContactMessageType,
  channelSpecificMessageType: schemas.channelSpecificMessageType,
  choiceDisplayMode: schemas.choiceDisplayMode,
  contactLanguage: schemas.contactLanguage,
  deliveryStatus: schemas.deliveryStatus,
  direction: schemas.direction,
  dynamicPixKeyType: schemas.dynamicPixKeyType,
  messageContentType: schemas.messageContentType,
  messageQueue: schemas.messageQueue,
  messagesSource: schemas.messagesSource,
  messagesView: schemas.messagesView,
  metadataUpdateStrategy: schemas.metadataUpdateStrategy,
  nfmReplyName: schemas.nfmReplyName,
  orderDetailsPaymentType: schemas.orderDetailsPaymentType,
  orderDetailsTypeOfGoods: schemas.orderDetailsTypeOfGoods,
  processingMode: schemas.processingMode,
  processingStrategy: schemas.processingStrategy,
  reasonCode: schemas.reasonCode,
  reasonSubCode: schemas.reasonSubCode,
  storedMessageStatus: schemas.storedMessageStatus,
  whatsAppFlowAction: schemas.whatsAppFlowAction,
  whatsAppFlowMode: schemas.whatsAppFlowMode,
  whatsAppOrderState: schemas.whatsAppOrderState,
}

describe.each(Object.entries(enums))('%s', (_, schema) => {
  it('passes values that nobody knows yet', () => {
    expect(v.parse(schema, 'ADDED_LATER')).toBe('ADDED_LATER')
  })

  it('refuses what is no text, without quoting it', () => {
    expect(v.safeParse(schema, 4711).issues?.[0].message).toBe('Expected string, received number')
  })
})

it('refuses numbers that JSON cannot carry', () => {
  for (const latitude of [Number.NaN, Infinity, -Infinity]) {
    expect(v.is(schemas.coordinates, { latitude, longitude: 0 })).toBe(false)
  }
})

it.each([['text'], [0], [false], [null], [[]], [{}]])('takes %j for JSON', (input) => {
  expect(v.parse(schemas.jsonValue, input)).toBe(input)
})

it.each([[undefined], [() => 1], [Symbol('s')], [1n]])('does not take %s for JSON', (input) => {
  expect(v.is(schemas.jsonValue, input)).toBe(false)
})

it('tells a JSON object from everything else', () => {
  expect(v.is(schemas.jsonObject, {})).toBe(true)
  for (const input of [[], null, 'text', 1, true, undefined]) {
    const [issue] = v.safeParse(schemas.jsonObject, input).issues ?? []
    expect(issue?.message).toMatch(/^(?:Expected Object, received|Required, but missing)/)
  }
})

it.each([
  ['channelProperties', schemas.channelProperties, { SMS_SENDER: 'Bistro', NEW_PROPERTY: '1' }],
  ['templateParameters', schemas.templateParameters, { guest: 'Ida' }],
])('reads %s as a dictionary of text', (_, schema, input) => {
  expect(v.parse(schema, structuredClone(input))).toStrictEqual(input)
  expect(v.parse(schema, {})).toStrictEqual({})
  expect(v.is(schema, ['text'])).toBe(false)
  const [issue] = v.safeParse(schema, { ...input, bad: 1 }).issues ?? []
  expect(issue && [v.getDotPath(issue), issue.message]).toEqual(['bad', 'Expected string, received number'])
})

it('reads a dictionary of channels with any keys', () => {
  const input = { WHATSAPP: { text: 'a' }, NEW_CHANNEL: { text: 'b' } }
  expect(v.parse(schemas.channelMap(schemas.textMessage), structuredClone(input))).toStrictEqual(input)
})
