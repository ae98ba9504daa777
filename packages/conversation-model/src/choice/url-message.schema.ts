import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { UrlMessage } from './url-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.string(issueMessage),
    url: v.string(issueMessage),
  }))()

/** Reads a `UrlMessage`. Unknown members pass as they are; limits are not checked. */
export const urlMessage: v.GenericSchema<unknown, UrlMessage> = shape satisfies Agrees<
  typeof shape,
  UrlMessage
>
