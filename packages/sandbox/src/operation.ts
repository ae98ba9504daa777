/** An operation of the sandbox, as faults and the log name it. */
export type Operation =
  | 'issueToken'
  | 'sendMessage'
  | 'getMessage'
  | 'deleteMessage'
  | 'listMessages'
  | 'updateMessage'
  | 'listLastMessagesByChannelIdentity'
