import type { Call } from './call.ts'
import type { Context } from './context.ts'
import { Refusal } from './refusal.ts'
import type { App } from './settings.ts'

/** The app, where the region that is asked knows it. */
export function findApp(context: Context, call: Call, id: string): App {
  const app = context.settings.apps.get(id)
  if (app === undefined || !isIn(app, call)) throw new Refusal(404, `App [${id}] not found`)
  return app
}

/** Whether a call reaches the region of an app. A host without a region reaches every region. */
export function isIn(app: App, call: Call): boolean {
  const [, region] = /^([a-z]{2,8})\.conversation\.api\.sinch\.com$/.exec(call.url.hostname) ?? []
  return app.region === undefined || region === undefined || app.region === region
}
