import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { dictionary } from '../schema/dictionary.ts'
import type { channelProperties } from './channel-properties.schema.ts'
import type { ChannelProperties } from './channel-properties.ts'

type Read = InferOutput<ReturnType<typeof dictionary<string>>>

// What the schema lets pass is what the type allows, in both directions.
expectTypeOf<InferOutput<typeof channelProperties>>().toEqualTypeOf<ChannelProperties>()
expectTypeOf<Read>().toExtend<ChannelProperties>()
// `undefined` under a key is how a program says that it is absent; JSON has none, so the schema needs not know it.
expectTypeOf<{ [Key in keyof ChannelProperties]: string }>().toExtend<Read>()
