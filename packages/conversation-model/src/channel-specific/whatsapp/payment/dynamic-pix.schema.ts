import * as v from 'valibot'
import type { Agrees } from '../../../schema/agrees.ts'
import type { EntriesOf } from '../../../schema/entries-of.ts'
import { issueMessage } from '../../../schema/issue-message.ts'
import { openObject } from '../../../schema/open-object.ts'
import { dynamicPixKeyType } from './dynamic-pix-key-type.schema.ts'
import type { DynamicPix } from './dynamic-pix.ts'

const entries = /* @__PURE__ */ (() => ({
  code: v.string(issueMessage),
  merchant_name: v.string(issueMessage),
  key: v.string(issueMessage),
  key_type: dynamicPixKeyType,
}))()
const shape = /* @__PURE__ */ openObject(entries)

/** The members of a `DynamicPix`, for the payment button that carries them beside its `type`. */
export const dynamicPixEntries: EntriesOf<DynamicPix> = entries

/** Reads a `DynamicPix`. Unknown members and kinds of key pass as they are. */
export const dynamicPix: v.GenericSchema<unknown, DynamicPix> = shape satisfies Agrees<
  typeof shape,
  DynamicPix
>
