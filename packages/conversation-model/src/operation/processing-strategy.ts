/**
 * Whether contact and conversation are kept for one message. Open: any other text is accepted too.
 *
 * - `DEFAULT`: as the mode of the app says.
 * - `DISPATCH_ONLY`: neither is kept. In an app in conversation mode `conversation_metadata` and `correlation_id`
 *   are dropped too. Replies still follow the mode of the app.
 */
export type ProcessingStrategy = 'DEFAULT' | 'DISPATCH_ONLY' | (string & {})
