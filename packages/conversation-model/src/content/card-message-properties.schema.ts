import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { CardMessageProperties } from './card-message-properties.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    whatsapp_header: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `CardMessageProperties`. Unknown members pass as they are; limits are not checked. */
export const cardMessageProperties: v.GenericSchema<unknown, CardMessageProperties> = shape satisfies Agrees<
  typeof shape,
  CardMessageProperties
>
