import type { Context } from './context.ts'
import type { StoredMessage } from './state.ts'

const dayMs = 86_400_000

/** Whether a source keeps a message: `DISPATCH_SOURCE` those of dispatch mode, for the days of the app's policy. */
export function isInSource(context: Context, stored: StoredMessage, source: string): boolean {
  if (!stored.isKept) return false
  const isDispatch = stored.message.processing_mode === 'DISPATCH'
  if (isDispatch !== (source === 'DISPATCH_SOURCE')) return false
  if (!isDispatch) return true
  const days = context.settings.apps.get(stored.app_id)?.retentionDays ?? 0
  return Date.parse(stored.message.accept_time ?? '') + days * dayMs > context.clock.now()
}
