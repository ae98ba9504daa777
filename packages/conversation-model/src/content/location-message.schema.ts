import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { coordinates } from './coordinates.schema.ts'
import type { LocationMessage } from './location-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.string(issueMessage),
    coordinates: coordinates,
    label: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `LocationMessage`. Unknown members pass as they are; limits are not checked. */
export const locationMessage: v.GenericSchema<unknown, LocationMessage> = shape satisfies Agrees<
  typeof shape,
  LocationMessage
>
