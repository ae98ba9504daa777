import { createEventParser, messageInbound } from '@parlance/conversation-events'

export const parse = createEventParser([messageInbound])
