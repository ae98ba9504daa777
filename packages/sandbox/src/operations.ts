/** The operations of the sandbox, as faults and the log name them. */
export const operations = [
  'issueToken',
  'sendMessage',
  'getMessage',
  'deleteMessage',
  'listMessages',
  'updateMessage',
  'listLastMessagesByChannelIdentity',
] as const
