import * as v from 'valibot'
import { expectTypeOf } from 'vitest'
import type { Agrees } from './agrees.ts'
import { dictionary } from './dictionary.ts'

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

// Enums: an open one is any text, a closed one or one with numbers is not.
const text = v.string()
expectTypeOf(text).toExtend<Agrees<typeof text, Parcel['state']>>()
expectTypeOf(text).not.toExtend<Agrees<typeof text, 'sent' | 'lost'>>()
expectTypeOf(text).not.toExtend<Agrees<typeof text, Parcel['state'] | number>>()

// Dictionaries: what stands under any key counts, other than with loose objects.
const labels = dictionary(v.string())
expectTypeOf(labels).toExtend<Agrees<typeof labels, { [name: string]: string }>>()
expectTypeOf(labels).not.toExtend<Agrees<typeof labels, { [name: string]: string | number }>>()
expectTypeOf(labels).not.toExtend<Agrees<typeof labels, { [name: string]: 'a' }>>()
