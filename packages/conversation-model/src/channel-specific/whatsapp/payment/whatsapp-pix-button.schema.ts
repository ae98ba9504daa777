import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { dynamicPixEntries } from './dynamic-pix.schema.ts'
import type { WhatsAppPixButton } from './whatsapp-pix-button.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({ type: v.literal('pix_dynamic_code', issueMessage), ...dynamicPixEntries }))()

/** Reads a `WhatsAppPixButton`. Unknown members pass as they are. */
export const whatsAppPixButton: v.GenericSchema<unknown, WhatsAppPixButton> = shape satisfies Agrees<
  typeof shape,
  WhatsAppPixButton
>
