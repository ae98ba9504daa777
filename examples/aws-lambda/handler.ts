import { toLambdaHandler } from '@parlance/conversation-events'
import { handle } from './handle.ts'

/** The same for a REST API, an HTTP API and a function URL. Replies are sent before Lambda gets the answer. */
export const handler = toLambdaHandler(handle)
