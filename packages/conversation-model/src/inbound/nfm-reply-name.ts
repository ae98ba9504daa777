/**
 * What a contact answers in WhatsApp by filling something in. Open: any other text is accepted too.
 *
 * - `flow`: a flow.
 * - `address_message`: a request for an address.
 */
export type NfmReplyName = 'flow' | 'address_message' | (string & {})
