import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { conversationStart, type ConversationStartEvent } from './conversation-start.ts'

/** The schema of {@link ConversationStartEvent}: checks what decides and lets the rest through. */
export const conversationStartEvent: GenericSchema<unknown, ConversationStartEvent> =
  /* @__PURE__ */ toValibot(conversationStart)
