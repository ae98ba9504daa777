import * as v from 'valibot'
import { issueMessage } from './schema/issue-message.ts'
import type { Direction } from './direction.ts'

/** Reads a `Direction`: any text, for values are added over time. */
export const direction: v.GenericSchema<unknown, Direction> = /* @__PURE__ */ (() => v.string(issueMessage))()
