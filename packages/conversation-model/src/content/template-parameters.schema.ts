import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { dictionary } from '../schema/dictionary.ts'
import type { TemplateParameters } from './template-parameters.ts'

const shape = /* @__PURE__ */ (() => dictionary(v.string(issueMessage)))()

/** Reads `TemplateParameters`: any keys, text values. */
export const templateParameters: v.GenericSchema<unknown, TemplateParameters> = shape satisfies Agrees<
  typeof shape,
  TemplateParameters
>
