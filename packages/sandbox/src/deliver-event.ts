import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { eventKeys, type WebhookTrigger } from './event-keys.ts'

/** Where an event of your own goes. */
export interface DeliverOptions {
  /** Whose webhooks get it. Default: the `app_id` of the event, else the first app. */
  app_id?: string | undefined
  /** Only webhooks that listen for it get it. Default: what the event's payload says; else all of the app's. */
  trigger?: WebhookTrigger | undefined
}

/** Posts any event, or any text in place of one, to the webhooks of an app, signed with their secrets. */
export async function deliverEvent(
  context: Context,
  event: object | string,
  options: DeliverOptions = {},
): Promise<void> {
  const fields: Record<string, unknown> = typeof event === 'string' ? {} : { ...event }
  // What parsers add is not on the wire.
  delete fields['trigger']
  const body = typeof event === 'string' ? event : JSON.stringify(fields)
  const trigger = options.trigger ?? triggerOf(fields)
  await deliver(context, { appId: appOf(context, options.app_id, fields['app_id']), trigger, body })
}

function appOf(context: Context, asked: string | undefined, named: unknown): string {
  const { apps, firstApp } = context.settings
  if (asked !== undefined && !apps.has(asked)) throw new TypeError(`The sandbox has no app [${asked}].`)
  return asked ?? (typeof named === 'string' && apps.has(named) ? named : firstApp.id)
}

function triggerOf(fields: Record<string, unknown>): string {
  const found = Object.entries(eventKeys).find(([, key]) => Object.hasOwn(fields, key))
  return found?.[0] ?? 'UNKNOWN'
}
