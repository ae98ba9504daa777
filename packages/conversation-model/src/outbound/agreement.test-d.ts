import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { agentType } from './agent-type.schema.ts'
import type { AgentType } from './agent-type.ts'
import type { agent } from './agent.schema.ts'
import type { Agent } from './agent.ts'
import type { appMessage } from './app-message.schema.ts'
import type { AppMessage } from './app-message.ts'
import type { conversationMessage } from '../stored/conversation-message.schema.ts'
import type { ConversationMessage } from '../stored/conversation-message.ts'
import type { inboundMessage } from '../inbound/inbound-message.schema.ts'
import type { InboundMessage } from '../inbound/inbound-message.ts'
import type { messageStatus } from '../stored/message-status.schema.ts'
import type { MessageStatus } from '../stored/message-status.ts'
import type { omniMessageOverride } from './omni-message-override.schema.ts'
import type { OmniMessageOverride } from './omni-message-override.ts'
import type { storedMessageStatus } from '../stored/stored-message-status.schema.ts'
import type { StoredMessageStatus } from '../stored/stored-message-status.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof agentType>>().toEqualTypeOf<AgentType>()
expectTypeOf<InferOutput<typeof agent>>().toEqualTypeOf<Agent>()
expectTypeOf<InferOutput<typeof appMessage>>().toEqualTypeOf<AppMessage>()
expectTypeOf<InferOutput<typeof conversationMessage>>().toEqualTypeOf<ConversationMessage>()
expectTypeOf<InferOutput<typeof inboundMessage>>().toEqualTypeOf<InboundMessage>()
expectTypeOf<InferOutput<typeof messageStatus>>().toEqualTypeOf<MessageStatus>()
expectTypeOf<InferOutput<typeof omniMessageOverride>>().toEqualTypeOf<OmniMessageOverride>()
expectTypeOf<InferOutput<typeof storedMessageStatus>>().toEqualTypeOf<StoredMessageStatus>()
