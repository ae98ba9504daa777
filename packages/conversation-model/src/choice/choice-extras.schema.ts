import * as v from 'valibot'
import type { EntriesOf } from '../schema/entries-of.ts'
import { jsonValue } from '../json-value.schema.ts'
import type { AgreeingEntries } from '../schema/agreeing-entries.ts'
import { choiceDisplayMode } from './choice-display-mode.schema.ts'
import type { ChoiceExtras } from './choice-extras.ts'

const entries = /* @__PURE__ */ (() => ({
  postback_data: v.exactOptional(jsonValue),
  display_mode: v.exactOptional(choiceDisplayMode),
}))()

/** What the schema of a choice checks beside the kind. */
export const choiceExtrasEntries: EntriesOf<ChoiceExtras> = entries satisfies AgreeingEntries<
  typeof entries,
  ChoiceExtras
>
