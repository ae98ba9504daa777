import type { Channel, ProcessingMode } from '@parlance/conversation-model'
import { channels } from './channels.ts'
import type { PageTokenForm } from './page-token-form.ts'
import type { SandboxApp } from './sandbox-app.ts'
import type {
  DeliveryTimes,
  Redelivery,
  SandboxLimits,
  SandboxOptions,
  SandboxWebhook,
} from './sandbox-options.ts'

/** An app with nothing left out. */
export interface App {
  readonly id: string
  readonly region: string | undefined
  readonly mode: ProcessingMode
  readonly retentionDays: number
  readonly channels: readonly Channel[]
  readonly callbackSecret: string
}

/** A webhook whose app is known. */
export type Webhook = SandboxWebhook & { readonly app_id: string }

/** The options with nothing left out. */
export interface Settings {
  readonly projectId: string
  readonly keyId: string
  readonly keySecret: string
  readonly apps: ReadonlyMap<string, App>
  readonly firstApp: App
  readonly webhooks: readonly Webhook[]
  readonly delivery: { submitted: number; queued: number; delivered: number; read: DeliveryTimes['read'] }
  readonly redelivery: { [Name in keyof Redelivery]-?: NonNullable<Redelivery[Name]> }
  readonly webhookTimeoutMs: number
  readonly tokenLifetimeSeconds: number
  readonly pageTokens: PageTokenForm
  readonly limits: { [Name in keyof SandboxLimits]-?: number }
  readonly fetch: SandboxOptions['fetch']
}

export function toSettings(options: SandboxOptions): Settings {
  const apps = (options.apps ?? [{ id: '01SANDB0X0APP0000000000001' }]).map((app) =>
    toApp(app, options.region),
  )
  const [firstApp] = apps
  if (firstApp === undefined) throw new TypeError('apps must hold at least one app.')
  const { submitted = 0, queued = 50, delivered = 200, read } = options.deliveryMs ?? {}
  const { attempts = 15, firstDelayMs = 5000, signAnew = true } = options.redelivery ?? {}
  const { messages = 10_000, contacts = 10_000, requests = 1000, webhooks = 1000 } = options.limits ?? {}
  const { waiting = 10_000, tokens = 10_000, faults = 1000, characters = 2 ** 26 } = options.limits ?? {}
  return {
    projectId: options.projectId ?? '5a4db0c5-0000-4000-8000-000000000001',
    keyId: options.keyId ?? 'sandbox-key-id',
    keySecret: options.keySecret ?? 'sandbox-key-secret',
    apps: new Map(apps.map((app) => [app.id, app])),
    firstApp,
    webhooks: (options.webhooks ?? []).map((webhook) => toWebhook(webhook, firstApp)),
    delivery: { submitted, queued, delivered, read },
    redelivery: { attempts, firstDelayMs, signAnew },
    webhookTimeoutMs: options.webhookTimeoutMs ?? 10_000,
    tokenLifetimeSeconds: options.tokenLifetimeSeconds ?? 3599,
    pageTokens: options.pageTokens ?? 'url-safe',
    limits: { messages, contacts, requests, webhooks, waiting, tokens, faults, characters },
    fetch: options.fetch,
  }
}

function toApp(app: SandboxApp, region: string | undefined): App {
  return {
    id: app.id,
    region: app.region ?? region,
    mode: app.processing_mode ?? 'CONVERSATION',
    retentionDays: app.dispatch_retention_policy?.ttl_days ?? 0,
    channels: app.channel_credentials?.map(({ channel }) => channel) ?? channels,
    callbackSecret: app.callback_settings?.secret_for_overridden_callback_urls ?? '',
  }
}

function toWebhook({ app_id, target, triggers, secret }: SandboxWebhook, firstApp: App): Webhook {
  return { app_id: app_id ?? firstApp.id, target, triggers, secret }
}
