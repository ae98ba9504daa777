import * as v from 'valibot'
import { expectTypeOf } from 'vitest'
import type { Agrees } from './agrees.ts'

interface Parcel {
  id: string
  weight?: number
  state: 'sent' | 'lost' | (string & {})
  stops?: { town: string }[]
}

const town = v.looseObject({ town: v.string() })
const right = v.looseObject({
  id: v.string(),
  weight: v.exactOptional(v.number()),
  state: v.string(),
  stops: v.exactOptional(v.array(town)),
})
expectTypeOf(right).toExtend<Agrees<typeof right, Parcel>>()

const { weight: _weight, ...withoutWeight } = right.entries
const forgetful = v.looseObject(withoutWeight)
// The annotation alone does not see a forgotten optional member …
expectTypeOf(forgetful).toExtend<v.GenericSchema<unknown, Parcel>>()
// … but the agreement does, and all the others:
expectTypeOf(forgetful).not.toExtend<Agrees<typeof forgetful, Parcel>>()

const inventive = v.looseObject({ ...right.entries, colour: v.exactOptional(v.string()) })
expectTypeOf(inventive).not.toExtend<Agrees<typeof inventive, Parcel>>()

const strict = v.looseObject({ ...right.entries, weight: v.number() })
expectTypeOf(strict).not.toExtend<Agrees<typeof strict, Parcel>>()

const lax = v.looseObject({ ...right.entries, id: v.exactOptional(v.string()) })
expectTypeOf(lax).not.toExtend<Agrees<typeof lax, Parcel>>()

const narrow = v.looseObject({ ...right.entries, state: v.literal('sent') })
expectTypeOf(narrow).not.toExtend<Agrees<typeof narrow, Parcel>>()

const wide = v.looseObject({ ...right.entries, id: v.union([v.string(), v.number()]) })
expectTypeOf(wide).not.toExtend<Agrees<typeof wide, Parcel>>()

const deep = v.looseObject({ ...right.entries, stops: v.exactOptional(v.array(v.looseObject({}))) })
expectTypeOf(deep).not.toExtend<Agrees<typeof deep, Parcel>>()
