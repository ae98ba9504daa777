export { createSandbox } from './create-sandbox.ts'
export type { Sandbox } from './sandbox.ts'
export type { SandboxApp } from './sandbox-app.ts'
export type {
  DeliveryTimes,
  Redelivery,
  SandboxLimits,
  SandboxOptions,
  SandboxWebhook,
} from './sandbox-options.ts'
export type { ClockSetting, SandboxClock } from './clock.ts'
export type { WebhookTrigger } from './event-keys.ts'
export type { SandboxNotice } from './notice.ts'
export type { Received } from './receive.ts'
export type {
  SandboxDelivery,
  SandboxMessage,
  SandboxMessageStep,
  SandboxRequest,
  SandboxState,
} from './state.ts'
