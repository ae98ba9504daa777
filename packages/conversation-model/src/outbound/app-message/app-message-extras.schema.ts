import * as v from 'valibot'
import { channelMap } from '../../channel-map.schema.ts'
import { channelSpecificMessage } from '../../channel-specific/channel-specific-message.schema.ts'
import type { EntriesOf } from '../../schema/entries-of.ts'
import { issueMessage } from '../../schema/issue-message.ts'
import type { AgreeingEntries } from '../../schema/agreeing-entries.ts'
import { agent } from '../agent.schema.ts'
import { omniMessageOverride } from '../omni-message-override.schema.ts'
import type { AppMessageExtras } from './app-message-extras.ts'

const entries = /* @__PURE__ */ (() => ({
  explicit_channel_message: v.exactOptional(channelMap(v.string(issueMessage))),
  explicit_channel_omni_message: v.exactOptional(channelMap(omniMessageOverride)),
  channel_specific_message: v.exactOptional(channelMap(channelSpecificMessage)),
  agent: v.exactOptional(v.nullable(agent)),
}))()

/** What the schema of a message of the app checks beside the content. */
export const appMessageExtrasEntries: EntriesOf<AppMessageExtras> = entries satisfies AgreeingEntries<
  typeof entries,
  AppMessageExtras
>
