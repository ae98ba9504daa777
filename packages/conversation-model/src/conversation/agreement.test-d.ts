import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { conversation } from './conversation.schema.ts'
import type { Conversation } from './conversation.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof conversation>>().toEqualTypeOf<Conversation>()
