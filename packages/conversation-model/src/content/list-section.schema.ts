import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { listItem } from './list-item.schema.ts'
import type { ListSection } from './list-section.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    title: v.exactOptional(v.string(issueMessage)),
    items: v.array(listItem, issueMessage),
  }))()

/** Reads a `ListSection`. Unknown members pass as they are; limits are not checked. */
export const listSection: v.GenericSchema<unknown, ListSection> = shape satisfies Agrees<
  typeof shape,
  ListSection
>
