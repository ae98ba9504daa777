import type {
  AppMessageExtras,
  FetchLastMessageByContact,
  FetchLastMessageByIdentity,
  FetchLastMessageFilter,
  ListMessagesQuery,
  SendMessageRequest,
} from '@parlance/conversation-model'
import { expectTypeOf } from 'vitest'
import type { ContentEnvelope } from './content-envelope.ts'
import type { listLastMessagesByChannelIdentity } from './operations/list-last-messages-by-channel-identity.ts'
import type { listMessages } from './operations/list-messages.ts'
import type { SendEnvelope } from './send-envelope.ts'

/** The same members; those that may be left out may also be `undefined`. */
type MayBeUndefined<T> = {
  [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K]
}

// Arguments are written out, because editors show no docstrings of mapped types. They have the fields of the model, no
// more and no fewer, and of the same types.
type Envelope = MayBeUndefined<Omit<SendMessageRequest, 'recipient' | 'message' | 'ttl'>>
expectTypeOf<Omit<SendEnvelope, 'ttl'>>().toEqualTypeOf<Envelope>()
expectTypeOf<SendEnvelope['ttl']>().toEqualTypeOf<SendMessageRequest['ttl'] | number | undefined>()
expectTypeOf<Omit<ContentEnvelope, keyof SendEnvelope>>().toEqualTypeOf<MayBeUndefined<AppMessageExtras>>()
expectTypeOf<listMessages.Args>().toEqualTypeOf<MayBeUndefined<ListMessagesQuery>>()

type Filter = MayBeUndefined<FetchLastMessageFilter>
expectTypeOf<listLastMessagesByChannelIdentity.Filter>().toEqualTypeOf<Filter>()
type Last = keyof listLastMessagesByChannelIdentity.Args
expectTypeOf<Last>().toEqualTypeOf<keyof FetchLastMessageByContact | keyof FetchLastMessageByIdentity>()
