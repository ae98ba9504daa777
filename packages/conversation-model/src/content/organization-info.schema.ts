import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import type { OrganizationInfo } from './organization-info.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    company: v.exactOptional(v.string(issueMessage)),
    department: v.exactOptional(v.string(issueMessage)),
    title: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads an `OrganizationInfo`. Unknown members pass as they are; limits are not checked. */
export const organizationInfo: v.GenericSchema<unknown, OrganizationInfo> = shape satisfies Agrees<
  typeof shape,
  OrganizationInfo
>
