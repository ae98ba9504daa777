import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { conversationStop, type ConversationStopEvent } from './conversation-stop.ts'

/** The schema of {@link ConversationStopEvent}: checks what decides and lets the rest through. */
export const conversationStopEvent: GenericSchema<unknown, ConversationStopEvent> =
  /* @__PURE__ */ toValibot(conversationStop)
