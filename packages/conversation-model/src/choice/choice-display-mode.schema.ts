import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { ChoiceDisplayMode } from './choice-display-mode.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ChoiceDisplayMode`: any text, for values are added over time. */
export const choiceDisplayMode: v.GenericSchema<unknown, ChoiceDisplayMode> = shape satisfies Agrees<
  typeof shape,
  ChoiceDisplayMode
>
