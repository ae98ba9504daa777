import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { smartConversation, type SmartConversationEvent } from './smart-conversation.ts'

/** The schema of {@link SmartConversationEvent}: checks what decides and lets the rest through. */
export const smartConversationEvent: GenericSchema<unknown, SmartConversationEvent> =
  /* @__PURE__ */ toValibot(smartConversation)
