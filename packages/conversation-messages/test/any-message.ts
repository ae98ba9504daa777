import type { AppMessage } from '@parlance/conversation-model'
import * as fc from 'fast-check'

/** Objects of these members, of which some may be left out, with members beside them that nobody knows. */
function loose(members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const unknown = fc.dictionary(fc.constantFrom('added', '__proto__', 'constructor'), fc.jsonValue(), {
    maxKeys: 1,
  })
  return fc
    .tuple(unknown, fc.record(members, { requiredKeys: [] }))
    .map(([beside, known]) => Object.defineProperties({ ...known }, Object.getOwnPropertyDescriptors(beside)))
}

const text = fc.string({ unit: 'binary' })
const channel = fc.constantFrom('SMS', 'WHATSAPP', 'ADDED_LATER')
const map = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.dictionary(channel, value)

const media = loose({ url: text, thumbnail_url: text, filename_override: text })
const location = loose({ title: text, coordinates: loose({ latitude: fc.double(), longitude: fc.double() }) })
const choice = fc.oneof(
  loose({ text_message: loose({ text }), postback_data: fc.jsonValue() }),
  loose({ url_message: loose({ title: text, url: text }) }),
  loose({ location_message: location }),
)
const choices = fc.array(choice, { maxLength: 3 })
const card = loose({ title: text, description: text, media_message: media, choices })
const template = loose({ template_id: text, version: text, parameters: fc.dictionary(text, text) })

/** A content of each kind, under the name that it has in a message. */
export const contents = {
  text_message: loose({ text }),
  card_message: card,
  carousel_message: loose({ cards: fc.array(card, { maxLength: 3 }), choices }),
  choice_message: loose({ choices, text_message: loose({ text }) }),
  contact_info_message: loose({
    name: loose({ full_name: text }),
    phone_numbers: fc.array(loose({ phone_number: text, type: text }), { maxLength: 3 }),
    birthday: text,
  }),
  list_message: loose({
    title: text,
    sections: fc.array(loose({ title: text, items: fc.array(loose({ choice: loose({ title: text }) })) }), {
      maxLength: 2,
    }),
  }),
  location_message: location,
  media_message: media,
  template_message: loose({ omni_template: template, channel_template: map(template) }),
}

/** What may stand beside a content. */
export const extras = fc.record(
  {
    agent: fc.option(loose({ display_name: text, type: text })),
    explicit_channel_message: map(text),
    explicit_channel_omni_message: map(loose({ card_message: card })),
    channel_specific_message: map(loose({ message_type: text, message: fc.object() })),
  },
  { requiredKeys: [] },
)

/** Any message of the app, as JSON that came from somewhere: more, less and stranger than its type allows. */
export const anyMessage: fc.Arbitrary<AppMessage> = fc
  .tuple(
    fc.oneof(
      ...Object.entries(contents).map(([kind, content]) => content.map((value) => ({ [kind]: value }))),
    ),
    extras,
  )
  .map(([content, beside]) => JSON.parse(JSON.stringify({ ...content, ...beside })))
