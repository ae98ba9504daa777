import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { ContactLanguage } from './contact-language.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `ContactLanguage`: any text, for values are added over time. */
export const contactLanguage: v.GenericSchema<unknown, ContactLanguage> = shape satisfies Agrees<
  typeof shape,
  ContactLanguage
>
