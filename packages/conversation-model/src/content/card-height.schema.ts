import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { CardHeight } from './card-height.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `CardHeight`: any text, for values are added over time. */
export const cardHeight: v.GenericSchema<unknown, CardHeight> = shape satisfies Agrees<
  typeof shape,
  CardHeight
>
