import { expectTypeOf } from 'vitest'
import type { TextMessage } from '../content/text-message.ts'
import type { ContactMessage } from '../inbound/contact-message.ts'
import type { AppMessage } from './app-message.ts'
import type { ConversationMessage } from '../stored/conversation-message.ts'
import type { OmniMessageOverride } from './omni-message-override.ts'

declare function takeAppMessage(value: AppMessage): void
declare function takeConversationMessage(value: ConversationMessage): void
declare function takeOmniMessageOverride(value: OmniMessageOverride): void

// Takes one content, with or without overrides.
takeAppMessage({ text_message: { text: 'a' } })
takeAppMessage({
  media_message: { url: 'a' },
  agent: { type: 'BOT' },
  explicit_channel_message: { SMS: '{}' },
})
takeAppMessage({ template_message: { omni_template: { template_id: 'a' } }, agent: null })

// Takes overrides alone.
takeAppMessage({ explicit_channel_message: { LINE: '{}', NEW_CHANNEL: '{}' } })
takeAppMessage({ explicit_channel_omni_message: { SMS: { text_message: { text: 'a' } } } })
takeAppMessage({
  channel_specific_message: {
    WHATSAPP: { message_type: 'FLOWS', message: { flow_id: '8', flow_cta: 'Go' } },
  },
})

// Refuses two contents, none, and what it does not know.
// @ts-expect-error two contents
takeAppMessage({ text_message: { text: 'a' }, card_message: { title: 'a' } })
// @ts-expect-error no content
takeAppMessage({})
// @ts-expect-error an agent is no content
takeAppMessage({ agent: { display_name: 'Ada' } })
// @ts-expect-error a misspelt content
takeAppMessage({ text_mesage: { text: 'a' } })
takeAppMessage({
  text_message: {
    // @ts-expect-error the error stands at the member that is wrong
    text: 1,
  },
})
takeAppMessage({
  text_message: { text: 'a' },
  // @ts-expect-error the error stands at the member that is not known
  agnt: { display_name: 'Ada' },
})

// Refuses two contents and a template message in an override.
takeOmniMessageOverride({ template_reference: { template_id: 'a', version: '1' } })
// @ts-expect-error two contents
takeOmniMessageOverride({ text_message: { text: 'a' }, card_message: { title: 'a' } })
// @ts-expect-error here it is called template_reference
takeOmniMessageOverride({ template_message: { omni_template: { template_id: 'a' } } })
// @ts-expect-error no content
takeOmniMessageOverride({})

// Tells contents apart by their keys.
declare const message: AppMessage
if (message.text_message) {
  expectTypeOf(message.text_message).toEqualTypeOf<TextMessage>()
  expectTypeOf(message.card_message).toEqualTypeOf<undefined>()
}

// Tells messages of the app and of the contact apart.
declare const stored: ConversationMessage
if (stored.app_message) {
  expectTypeOf(stored.app_message).toEqualTypeOf<AppMessage>()
  expectTypeOf(stored.contact_message).toEqualTypeOf<undefined>()
} else {
  expectTypeOf(stored.contact_message).toEqualTypeOf<ContactMessage>()
}
takeConversationMessage({ app_message: { text_message: { text: 'a' } }, message_status: null })
// @ts-expect-error one of the two
takeConversationMessage({ app_message: { text_message: { text: 'a' } }, contact_message: {} })
