import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { channelProperties } from './channel-properties.schema.ts'
import type { ChannelProperties } from './channel-properties.ts'
import type { channelPropertyKey } from './channel-property-key.schema.ts'
import type { ChannelPropertyKey } from './channel-property-key.ts'
import type { channelRecipientIdentity } from './channel-recipient-identity.schema.ts'
import type { ChannelRecipientIdentity } from './channel-recipient-identity.ts'
import type { fetchLastMessageRequest } from './fetch-last-message-request.schema.ts'
import type { FetchLastMessageRequest } from './fetch-last-message-request.ts'
import type { listMessagesQuery } from './list-messages-query.schema.ts'
import type { ListMessagesQuery } from './list-messages-query.ts'
import type { listMessagesResponse } from './list-messages-response.schema.ts'
import type { ListMessagesResponse } from './list-messages-response.ts'
import type { messageContentType } from './message-content-type.schema.ts'
import type { MessageContentType } from './message-content-type.ts'
import type { messageQueue } from './message-queue.schema.ts'
import type { MessageQueue } from './message-queue.ts'
import type { messagesSource } from './messages-source.schema.ts'
import type { MessagesSource } from './messages-source.ts'
import type { messagesView } from './messages-view.schema.ts'
import type { MessagesView } from './messages-view.ts'
import type { metadataUpdateStrategy } from './metadata-update-strategy.schema.ts'
import type { MetadataUpdateStrategy } from './metadata-update-strategy.ts'
import type { processingStrategy } from './processing-strategy.schema.ts'
import type { ProcessingStrategy } from './processing-strategy.ts'
import type { recipientIdentities } from './recipient-identities.schema.ts'
import type { RecipientIdentities } from './recipient-identities.ts'
import type { recipient } from './recipient.schema.ts'
import type { Recipient } from './recipient.ts'
import type { sendMessageRequest } from './send-message-request.schema.ts'
import type { SendMessageRequest } from './send-message-request.ts'
import type { sendMessageResponse } from './send-message-response.schema.ts'
import type { SendMessageResponse } from './send-message-response.ts'
import type { updateMessageRequest } from './update-message-request.schema.ts'
import type { UpdateMessageRequest } from './update-message-request.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof channelProperties>>().toEqualTypeOf<ChannelProperties>()
expectTypeOf<InferOutput<typeof channelPropertyKey>>().toEqualTypeOf<ChannelPropertyKey>()
expectTypeOf<InferOutput<typeof channelRecipientIdentity>>().toEqualTypeOf<ChannelRecipientIdentity>()
expectTypeOf<InferOutput<typeof fetchLastMessageRequest>>().toEqualTypeOf<FetchLastMessageRequest>()
expectTypeOf<InferOutput<typeof listMessagesQuery>>().toEqualTypeOf<ListMessagesQuery>()
expectTypeOf<InferOutput<typeof listMessagesResponse>>().toEqualTypeOf<ListMessagesResponse>()
expectTypeOf<InferOutput<typeof messageContentType>>().toEqualTypeOf<MessageContentType>()
expectTypeOf<InferOutput<typeof messageQueue>>().toEqualTypeOf<MessageQueue>()
expectTypeOf<InferOutput<typeof messagesSource>>().toEqualTypeOf<MessagesSource>()
expectTypeOf<InferOutput<typeof messagesView>>().toEqualTypeOf<MessagesView>()
expectTypeOf<InferOutput<typeof metadataUpdateStrategy>>().toEqualTypeOf<MetadataUpdateStrategy>()
expectTypeOf<InferOutput<typeof processingStrategy>>().toEqualTypeOf<ProcessingStrategy>()
expectTypeOf<InferOutput<typeof recipientIdentities>>().toEqualTypeOf<RecipientIdentities>()
expectTypeOf<InferOutput<typeof recipient>>().toEqualTypeOf<Recipient>()
expectTypeOf<InferOutput<typeof sendMessageRequest>>().toEqualTypeOf<SendMessageRequest>()
expectTypeOf<InferOutput<typeof sendMessageResponse>>().toEqualTypeOf<SendMessageResponse>()
expectTypeOf<InferOutput<typeof updateMessageRequest>>().toEqualTypeOf<UpdateMessageRequest>()
