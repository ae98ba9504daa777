import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { UrlInfo } from './url-info.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    url: v.string(issueMessage),
    type: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `UrlInfo`. Unknown members pass as they are; limits are not checked. */
export const urlInfo: v.GenericSchema<unknown, UrlInfo> = shape satisfies Agrees<typeof shape, UrlInfo>
