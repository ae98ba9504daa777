/**
 * How far a stored message has come. Open: any other text is accepted too.
 *
 * - `STATUS_UNSPECIFIED`: not known.
 * - `QUEUED`: accepted by the API.
 * - `QUEUED_ON_CHANNEL`: handed to the channel.
 * - `DELIVERED`: reached the recipient.
 * - `READ`: seen by the recipient.
 * - `FAILED`: no channel is left.
 * - `SWITCHING_CHANNEL`: failed on this channel, another one is tried next.
 * - `RECEIVED`: written by the contact.
 *
 * @deprecated Follow the delivery events instead: {@link DeliveryStatus}.
 */
export type StoredMessageStatus =
  | 'STATUS_UNSPECIFIED'
  | 'QUEUED'
  | 'QUEUED_ON_CHANNEL'
  | 'DELIVERED'
  | 'READ'
  | 'FAILED'
  | 'SWITCHING_CHANNEL'
  | 'RECEIVED'
  | (string & {})
