import * as v from 'valibot'
import type { Agrees } from './schema/agrees.ts'
import { issueMessage } from './schema/issue-message.ts'
import type { Direction } from './direction.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `Direction`: any text, for values are added over time. */
export const direction: v.GenericSchema<unknown, Direction> = shape satisfies Agrees<typeof shape, Direction>
