/**
 * How urgent a message is. Open: any other text is accepted too.
 *
 * - `NORMAL_PRIORITY`: in its turn.
 * - `HIGH_PRIORITY`: before those of normal priority.
 */
export type MessageQueue = 'NORMAL_PRIORITY' | 'HIGH_PRIORITY' | (string & {})
