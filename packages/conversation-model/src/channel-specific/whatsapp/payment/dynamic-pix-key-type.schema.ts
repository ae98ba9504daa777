import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import type { DynamicPixKeyType } from './dynamic-pix-key-type.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `DynamicPixKeyType`: any text, for values are added over time. */
export const dynamicPixKeyType: v.GenericSchema<unknown, DynamicPixKeyType> = shape satisfies Agrees<
  typeof shape,
  DynamicPixKeyType
>
