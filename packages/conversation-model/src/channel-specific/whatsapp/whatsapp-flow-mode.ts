/**
 * How far a WhatsApp flow is. Open: any other text is accepted too.
 *
 * - `draft`: still being worked on.
 * - `published`: open to everybody.
 */
export type WhatsAppFlowMode = 'draft' | 'published' | (string & {})
