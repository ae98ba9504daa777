import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import type { Context } from './context.ts'

/** An operation of the sandbox, as faults and the log name it. */
export type Operation =
  | 'issueToken'
  | 'sendMessage'
  | 'getMessage'
  | 'deleteMessage'
  | 'listMessages'
  | 'updateMessage'
  | 'listLastMessagesByChannelIdentity'

/** What answers one kind of request. `id` is the last part of the path. */
export type Handler = (context: Context, call: Call, id: string) => Answer

/** One kind of request. */
export interface Route {
  readonly operation: Operation
  readonly method: string
  readonly path: RegExp
  readonly handler: Handler
}
