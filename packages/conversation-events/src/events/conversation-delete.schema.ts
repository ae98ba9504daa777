import type { GenericSchema } from 'valibot'
import { toValibot } from '../to-valibot.ts'
import { conversationDelete, type ConversationDeleteEvent } from './conversation-delete.ts'

/** The schema of {@link ConversationDeleteEvent}: checks what decides and lets the rest through. */
export const conversationDeleteEvent: GenericSchema<unknown, ConversationDeleteEvent> =
  /* @__PURE__ */ toValibot(conversationDelete)
