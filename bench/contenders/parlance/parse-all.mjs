import { parseEvent } from '@parlance/conversation-events'

/** Told apart from every other kind of event. */
export const parse = parseEvent
