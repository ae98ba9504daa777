export { createSandbox } from './create-sandbox.ts'
export { sampleEvent, type SampleTrigger } from './sample-event.ts'
export type { Chosen } from './choose.ts'
export type { ClockSetting, SandboxClock } from './clock.ts'
export type { DeliverOptions } from './deliver-event.ts'
export type { WebhookTrigger } from './event-keys.ts'
export type {
  AcceptedThenLostFault,
  ChannelFault,
  CutBodyFault,
  Fault,
  FaultCount,
  RateLimitFault,
  RequestFault,
  SilenceFault,
  SlowDripFault,
  StatusFault,
  WebhookFault,
} from './fault.ts'
export type { FaultTrigger } from './fault-trigger.ts'
export type { SandboxFaults } from './faults.ts'
export type { SandboxNotice } from './notice.ts'
export type { Received } from './receive.ts'
export type { Operation } from './operation.ts'
export type { PageTokenForm } from './page-token-form.ts'
export type { SandboxApp } from './sandbox-app.ts'
export type {
  DeliveryTimes,
  Redelivery,
  SandboxLimits,
  SandboxOptions,
  SandboxWebhook,
} from './sandbox-options.ts'
export type { Sandbox } from './sandbox.ts'
export type {
  SandboxDelivery,
  SandboxMessage,
  SandboxMessageStep,
  SandboxRequest,
  SandboxState,
} from './sandbox-state.ts'
