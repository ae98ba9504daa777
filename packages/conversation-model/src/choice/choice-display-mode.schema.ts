import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { ChoiceDisplayMode } from './choice-display-mode.ts'

/** Reads a `ChoiceDisplayMode`: any text, for values are added over time. */
export const choiceDisplayMode: v.GenericSchema<unknown, ChoiceDisplayMode> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
