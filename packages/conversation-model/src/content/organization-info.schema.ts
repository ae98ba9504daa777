import * as v from 'valibot'
import type { Agrees } from '../channel-specific/agrees.ts'
import { issueMessage } from '../channel-specific/issue-message.ts'
import { openObject } from '../channel-specific/open-object.ts'
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
