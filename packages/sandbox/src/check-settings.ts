import type { Settings } from './settings.ts'

/** Refuses settings that make no sense, before anything happens. */
export function checkSettings(settings: Settings): void {
  const { delivery, redelivery, limits, webhookTimeoutMs, tokenLifetimeSeconds } = settings
  checkNumbers('deliveryMs', delivery, 0)
  checkNumbers('redelivery', { attempts: redelivery.attempts, firstDelayMs: redelivery.firstDelayMs }, 0)
  checkNumbers('limits', limits, 1)
  checkNumbers('options', { webhookTimeoutMs, tokenLifetimeSeconds }, 1)
  if (!['url-safe', 'base64'].includes(settings.pageTokens)) {
    throw new TypeError('options.pageTokens must be url-safe or base64.')
  }
  for (const { app_id, secret } of settings.webhooks) {
    if (!settings.apps.has(app_id))
      throw new TypeError(`A webhook is for an app that is not there: [${app_id}].`)
    checkSecret(secret)
  }
  for (const app of settings.apps.values()) checkSecret(app.callbackSecret)
}

function checkNumbers(
  group: string,
  numbers: Readonly<Record<string, number | undefined>>,
  least: number,
): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (value !== undefined && !(Number.isFinite(value) && value >= least)) {
      throw new TypeError(`${group}.${name} must be a number from ${least} up.`)
    }
  }
}

/** None is fine, and nothing is signed; blanks are an accident. */
function checkSecret(secret: string | undefined): void {
  if (secret && secret.trim() === '') throw new TypeError('A secret must not be blank.')
}
