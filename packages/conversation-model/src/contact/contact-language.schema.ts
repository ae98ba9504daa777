import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { ContactLanguage } from './contact-language.ts'

/** Reads a `ContactLanguage`: any text, for values are added over time. */
export const contactLanguage: v.GenericSchema<unknown, ContactLanguage> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
