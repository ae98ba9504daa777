import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { eventEnvelope } from './event-envelope.schema.ts'
import type { EventEnvelope } from './event-envelope.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof eventEnvelope>>().toEqualTypeOf<EventEnvelope>()
