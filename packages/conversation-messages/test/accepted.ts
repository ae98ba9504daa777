/** What the API answers to a message that it takes. */
export const accepted = { message_id: 'm-1', accepted_time: '2026-01-02T03:04:05.123456789Z' }
