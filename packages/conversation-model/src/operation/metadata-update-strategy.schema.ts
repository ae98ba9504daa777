import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import type { MetadataUpdateStrategy } from './metadata-update-strategy.ts'

const shape = /* @__PURE__ */ (() => v.string(issueMessage))()

/** Reads a `MetadataUpdateStrategy`: any text, for values are added over time. */
export const metadataUpdateStrategy: v.GenericSchema<unknown, MetadataUpdateStrategy> =
  shape satisfies Agrees<typeof shape, MetadataUpdateStrategy>
