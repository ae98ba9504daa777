import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { NameInfo } from './name-info.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    full_name: v.string(issueMessage),
    first_name: v.exactOptional(v.string(issueMessage)),
    last_name: v.exactOptional(v.string(issueMessage)),
    middle_name: v.exactOptional(v.string(issueMessage)),
    prefix: v.exactOptional(v.string(issueMessage)),
    suffix: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `NameInfo`. Unknown members pass as they are; limits are not checked. */
export const nameInfo: v.GenericSchema<unknown, NameInfo> = shape satisfies Agrees<typeof shape, NameInfo>
