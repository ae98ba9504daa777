/**
 * How far a message or an event has come. Open: any other text is accepted too.
 *
 * - `QUEUED_ON_CHANNEL`: handed to the channel.
 * - `DELIVERED`: reached the recipient; `READ` may follow. Not every channel reports it.
 * - `READ`: seen. `DELIVERED` may have been skipped, it is implied. Not every channel reports it.
 * - `FAILED`: no channel is left; the reason tells why.
 * - `SWITCHING_CHANNEL`: failed on this channel, another one is tried next. Each attempt may be billed.
 *
 * The state `QUEUED` is implied by the answer to the send and never reported.
 */
export type DeliveryStatus =
  | 'QUEUED_ON_CHANNEL'
  | 'DELIVERED'
  | 'READ'
  | 'FAILED'
  | 'SWITCHING_CHANNEL'
  | (string & {})
