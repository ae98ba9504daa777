import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { channelIdentity } from './channel-identity.schema.ts'
import type { ChannelIdentity } from './channel-identity.ts'
import type { channel } from './channel.schema.ts'
import type { Channel } from './channel.ts'
import type { deliveryStatus } from './delivery-status.schema.ts'
import type { DeliveryStatus } from './delivery-status.ts'
import type { direction } from './direction.schema.ts'
import type { Direction } from './direction.ts'
import type { jsonObject, jsonValue } from './json-value.schema.ts'
import type { JsonObject, JsonValue } from './json-value.ts'
import type { processingMode } from './processing-mode.schema.ts'
import type { ProcessingMode } from './processing-mode.ts'
import type { reasonCode } from './reason-code.schema.ts'
import type { ReasonCode } from './reason-code.ts'
import type { reasonSubCode } from './reason-sub-code.schema.ts'
import type { ReasonSubCode } from './reason-sub-code.ts'
import type { reason } from './reason.schema.ts'
import type { Reason } from './reason.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof channelIdentity>>().toEqualTypeOf<ChannelIdentity>()
expectTypeOf<InferOutput<typeof channel>>().toEqualTypeOf<Channel>()
expectTypeOf<InferOutput<typeof deliveryStatus>>().toEqualTypeOf<DeliveryStatus>()
expectTypeOf<InferOutput<typeof direction>>().toEqualTypeOf<Direction>()
expectTypeOf<InferOutput<typeof jsonValue>>().toEqualTypeOf<JsonValue>()
expectTypeOf<InferOutput<typeof jsonObject>>().toEqualTypeOf<JsonObject>()
expectTypeOf<InferOutput<typeof processingMode>>().toEqualTypeOf<ProcessingMode>()
expectTypeOf<InferOutput<typeof reasonCode>>().toEqualTypeOf<ReasonCode>()
expectTypeOf<InferOutput<typeof reasonSubCode>>().toEqualTypeOf<ReasonSubCode>()
expectTypeOf<InferOutput<typeof reason>>().toEqualTypeOf<Reason>()
