import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { allEvents } from './all-events.ts'
import * as schemas from './schemas.ts'

describe('the schemas', () => {
  it('are there for each event, and nothing else', () => {
    expect(Object.keys(schemas)).toHaveLength(allEvents.length)
  })

  it.each(Object.entries(schemas))('%s accepts its event, and hands out the same object', (name, schema) => {
    const accepted = allEvents.filter(({ trigger, key }) => v.is(schema, { trigger, [key]: {} }))
    expect(accepted).toHaveLength(1)
    const [{ trigger, key } = { trigger: '', key: '' }] = accepted
    expect(name.toLowerCase()).toBe(`${trigger.replaceAll('_', '').toLowerCase()}event`)
    const event = { trigger, [key]: { new_field: 1 }, other: [] }
    expect(v.parse(schema, event)).toBe(event)
  })

  it.each([
    [undefined, 'trigger'],
    [[], 'trigger'],
    [{ message: {} }, 'trigger'],
    [{ trigger: 'MESSAGE_DELIVERY', message: {} }, 'trigger'],
    [{ trigger: 'MESSAGE_INBOUND', message: [] }, 'message'],
    [{ trigger: 'MESSAGE_INBOUND', message: { id: 46701234567 } }, 'message.id'],
  ])('name the place where %j is wrong, and no value', (event, path) => {
    const { issues = [] } = v.safeParse(schemas.messageInboundEvent, event)
    expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
    expect(issues.map(({ message }) => message).join()).not.toContain('4670')
  })

  it('can be composed with others', () => {
    const either = v.union([schemas.messageInboundEvent, schemas.messageDeliveryEvent])
    expect(v.is(either, { trigger: 'MESSAGE_DELIVERY', message_delivery_report: {} })).toBe(true)
    expect(v.is(either, { trigger: 'EVENT_INBOUND', event: {} })).toBe(false)
  })
})
