import { allEvents, createEventParser, eventKey, parseEvent } from '@parlance/conversation-events'
import { sampleEvent } from '@parlance/sandbox'
import { encoded, parsed } from './parsed.mjs'

const triggers = allEvents.map(({ trigger }) => trigger)

const textOf = (body) => parsed(encoded(body)).new_event.text

export async function checkTriggers({ check, record }) {
  const keys = {}
  await check('events/parse: knows the triggers', 22, () => triggers.length)
  for (const trigger of triggers) {
    const sample = sampleEvent(trigger)
    await check(
      `events/parse: ${trigger}, with nothing lost`,
      [{ ...sample, trigger }, trigger, 'UNKNOWN'],
      () => {
        const text = JSON.stringify(sample)
        keys[trigger] = eventKey(parseEvent(text))
        const others = createEventParser(allEvents.filter((each) => each.trigger !== trigger))
        return [parsed(text), parsed(encoded(`\uFEFF${text}`)).trigger, parsed(text, others).trigger]
      },
    )
  }
  await record('events/key: of each sample', () => keys)
  await check('events/parse: unknown values and fields stay', 'SOMETHING_NEW', () => {
    const event = parsed(
      JSON.stringify(
        sampleEvent('MESSAGE_DELIVERY', { message_delivery_report: { status: 'SOMETHING_NEW' } }),
      ),
    )
    return event.message_delivery_report.status
  })
  await check('events/parse: text stays as it came', [], () => {
    const texts = [
      '2024-12-25',
      'e\u0301',
      '\u00E9',
      '\u212B',
      '\u{1F469}\u200D\u{1F4BB}',
      '\u2028',
      ' x ',
      'a\0b',
      '1e5',
    ]
    return texts.filter((text) => textOf(JSON.stringify({ new_event: { text } })) !== text)
  })
  await check(
    'events/parse: our trigger wins over a field of that name',
    'MESSAGE_INBOUND',
    () => parsed(JSON.stringify(sampleEvent('MESSAGE_INBOUND', { trigger: 'MINE' }))).trigger,
  )
}
