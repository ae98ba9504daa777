import * as v from 'valibot'
import { issueMessage } from '../schema/issue-message.ts'
import type { MetadataUpdateStrategy } from './metadata-update-strategy.ts'

/** Reads a `MetadataUpdateStrategy`: any text, for values are added over time. */
export const metadataUpdateStrategy: v.GenericSchema<unknown, MetadataUpdateStrategy> = /* @__PURE__ */ (() =>
  v.string(issueMessage))()
