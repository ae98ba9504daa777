import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import type { Context } from './context.ts'
import type { Operation } from './operation.ts'

/** What answers one kind of request. `id` is the last part of the path. */
export type Handler = (context: Context, call: Call, id: string) => Answer

/** One kind of request. */
export interface Route {
  readonly operation: Operation
  readonly method: string
  readonly path: RegExp
  readonly handler: Handler
}
