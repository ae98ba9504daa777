import type { GenericSchema } from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { openObject } from '../schema/open-object.ts'
import { finite } from '../schema/finite.ts'
import type { Coordinates } from './coordinates.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    latitude: finite(),
    longitude: finite(),
  }))()

/** Reads a `Coordinates`. Unknown members pass as they are; limits are not checked. */
export const coordinates: GenericSchema<unknown, Coordinates> = shape satisfies Agrees<
  typeof shape,
  Coordinates
>
