/**
 * Where messages are read from. Open: any other text is accepted too.
 *
 * - `CONVERSATION_SOURCE`: messages of apps in conversation mode.
 * - `DISPATCH_SOURCE`: messages of apps in dispatch mode; they are kept only if the app retains them.
 */
export type MessagesSource = 'CONVERSATION_SOURCE' | 'DISPATCH_SOURCE' | (string & {})
