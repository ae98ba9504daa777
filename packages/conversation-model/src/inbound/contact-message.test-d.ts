import { expectTypeOf } from 'vitest'
import type { TextMessage } from '../content/text-message.ts'
import type { ChoiceResponseMessage } from './choice-response-message.ts'
import type { ContactMessage } from './contact-message.ts'

declare const message: ContactMessage

expectTypeOf(message.reply_to).toEqualTypeOf<{ message_id: string } | null | undefined>()

// Testing one key tells the kinds apart.
if (message.text_message) {
  expectTypeOf(message.text_message).toEqualTypeOf<TextMessage>()
  expectTypeOf(message.choice_response_message).toEqualTypeOf<undefined>()
} else if (message.choice_response_message) {
  expectTypeOf(message.choice_response_message).toEqualTypeOf<ChoiceResponseMessage>()
  expectTypeOf(message.text_message).toEqualTypeOf<undefined>()
}

// A message may have one content, or none, but not two.
expectTypeOf({ text_message: { text: 'Hi' } }).toExtend<ContactMessage>()
expectTypeOf({ text_message: { text: 'Hi' }, reply_to: null }).toExtend<ContactMessage>()
expectTypeOf({}).toExtend<ContactMessage>()
expectTypeOf({
  text_message: { text: 'Hi' },
  media_message: { url: 'https://cdn.example.com/a.jpg' },
}).not.toExtend<ContactMessage>()
