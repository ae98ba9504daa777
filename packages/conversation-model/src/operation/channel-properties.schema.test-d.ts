import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { dictionary } from '../schema/dictionary.ts'
import type { channelProperties } from './channel-properties.schema.ts'
import type { ChannelProperties } from './channel-properties.ts'

type Read = InferOutput<ReturnType<typeof dictionary<string>>>

// What the schema lets pass is what the type allows, in both directions.
expectTypeOf<InferOutput<typeof channelProperties>>().toEqualTypeOf<ChannelProperties>()
expectTypeOf<Read>().toExtend<ChannelProperties>()
expectTypeOf<ChannelProperties>().toExtend<Read>()
