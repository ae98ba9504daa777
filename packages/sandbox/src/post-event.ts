import type { Context } from './context.ts'
import { eventKeys } from './event-keys.ts'
import { deliver } from './deliver.ts'
import { timeOf } from './time-of.ts'

/** An event before it has an envelope. */
export interface EventToPost {
  readonly appId: string
  readonly trigger: keyof typeof eventKeys
  readonly payload: object
  readonly correlation_id?: string | undefined
  readonly message_metadata?: string | undefined
  /** Goes here and nowhere else. */
  readonly callbackUrl?: string | undefined
}

/** Posts an event to whom it may concern. Resolves once each of them has answered, or been given up for now. */
export async function postEvent(context: Context, event: EventToPost): Promise<void> {
  const time = timeOf(context.clock.now())
  const body = {
    app_id: event.appId,
    accepted_time: time,
    event_time: time,
    project_id: context.settings.projectId,
    [eventKeys[event.trigger]]: event.payload,
    message_metadata: event.message_metadata ?? '',
    correlation_id: event.correlation_id ?? '',
  }
  await deliver(context, { ...event, body: JSON.stringify(body) })
}
