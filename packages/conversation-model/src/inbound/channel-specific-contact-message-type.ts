/**
 * The kind of a {@link ChannelSpecificContactMessage}. Open: any other text is accepted too.
 *
 * - `nfm_reply`: the answer to a WhatsApp flow or to a request for an address.
 */
export type ChannelSpecificContactMessageType = 'nfm_reply' | (string & {})
