/**
 * What opens the first screen of a WhatsApp flow. Open: any other text is accepted too.
 *
 * - `navigate`: the message itself names the screen.
 * - `data_exchange`: the endpoint of the flow is asked.
 */
export type WhatsAppFlowAction = 'navigate' | 'data_exchange' | (string & {})
