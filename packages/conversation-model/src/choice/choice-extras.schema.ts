import * as v from 'valibot'
import type { EntriesOf } from '../channel-specific/entries-of.ts'
import { jsonValue } from '../json-value.schema.ts'
import { choiceDisplayMode } from './choice-display-mode.schema.ts'
import type { ChoiceExtras } from './choice-extras.ts'

/** What the schema of a choice checks beside the kind. */
export const choiceExtrasEntries: EntriesOf<ChoiceExtras> = /* @__PURE__ */ (() => ({
  postback_data: v.exactOptional(jsonValue),
  display_mode: v.exactOptional(choiceDisplayMode),
}))()
