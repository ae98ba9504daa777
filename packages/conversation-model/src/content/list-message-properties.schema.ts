import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { ListMessageProperties } from './list-message-properties.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    catalog_id: v.exactOptional(v.string(issueMessage)),
    menu: v.exactOptional(v.string(issueMessage)),
    whatsapp_header: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `ListMessageProperties`. Unknown members pass as they are; limits are not checked. */
export const listMessageProperties: v.GenericSchema<unknown, ListMessageProperties> = shape satisfies Agrees<
  typeof shape,
  ListMessageProperties
>
