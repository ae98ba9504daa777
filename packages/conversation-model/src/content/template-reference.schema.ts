import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { templateParameters } from './template-parameters.schema.ts'
import type { TemplateReference } from './template-reference.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    template_id: v.string(issueMessage),
    version: v.exactOptional(v.string(issueMessage)),
    language_code: v.exactOptional(v.string(issueMessage)),
    parameters: v.exactOptional(templateParameters),
  }))()

/** Reads a `TemplateReference`. Unknown members pass as they are; limits are not checked. */
export const templateReference: v.GenericSchema<unknown, TemplateReference> = shape satisfies Agrees<
  typeof shape,
  TemplateReference
>
