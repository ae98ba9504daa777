import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { channelMap } from './channel-map.schema.ts'
import type { ChannelMap } from './channel-map.ts'
import type { Channel } from './channel.ts'
import type { TextMessage } from './content/text-message.ts'
import type { dictionary } from './schema/dictionary.ts'

type Read = InferOutput<ReturnType<typeof dictionary<TextMessage>>>
type Known<Key> = Key extends string ? (string extends Key ? never : Key) : never

expectTypeOf<InferOutput<ReturnType<typeof channelMap<TextMessage>>>>().toEqualTypeOf<
  ChannelMap<TextMessage>
>()

// What the schema lets pass is what the type allows, in both directions. Beyond that the type knows that there may
// be nothing under a channel.
expectTypeOf<Read>().toExtend<ChannelMap<TextMessage>>()
expectTypeOf<Exclude<ChannelMap<TextMessage>[Channel], undefined>>().toEqualTypeOf<Read[string]>()
expectTypeOf<{ SMS: string }>().not.toExtend<ChannelMap<TextMessage>>()
expectTypeOf<{ ADDED_LATER: string }>().not.toExtend<ChannelMap<TextMessage>>()

// An editor offers the known channels.
expectTypeOf<Known<keyof ChannelMap<TextMessage>>>().toEqualTypeOf<Known<Channel>>()
expectTypeOf<'SMS'>().toExtend<Known<Channel>>()
