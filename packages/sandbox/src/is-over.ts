import type { Context } from './context.ts'

/** Whether a sent message has arrived or failed, or is no longer known. */
export function isOver(context: Context, id: string): boolean {
  const status = context.state.messages.get(id)?.status
  return status === undefined || ['DELIVERED', 'READ', 'FAILED'].includes(status)
}
