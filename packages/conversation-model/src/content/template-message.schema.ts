import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { openObject } from '../schema/open-object.ts'
import { channelMap } from '../channel-map.schema.ts'
import type { ChannelTemplateMessage } from './channel-template-message.ts'
import type { OmniTemplateMessage } from './omni-template-message.ts'
import type { TemplateMessage } from './template-message.ts'
import { templateReference } from './template-reference.schema.ts'

const channelTemplate = /* @__PURE__ */ (() =>
  openObject({
    channel_template: channelMap(templateReference),
    omni_template: v.exactOptional(templateReference),
  }))()

const omniTemplate = /* @__PURE__ */ (() =>
  openObject({
    omni_template: templateReference,
    channel_template: v.exactOptional(channelMap(templateReference)),
  }))()

const byChannel = channelTemplate satisfies Agrees<typeof channelTemplate, ChannelTemplateMessage>
const forAll = omniTemplate satisfies Agrees<typeof omniTemplate, OmniTemplateMessage>

/** Reads a `TemplateMessage`: at least one of its two templates. Unknown members pass as they are. */
export const templateMessage: v.GenericSchema<unknown, TemplateMessage> = /* @__PURE__ */ (() =>
  v.lazy((input): v.GenericSchema<unknown, TemplateMessage> => (namesChannels(input) ? byChannel : forAll)))()

function namesChannels(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'channel_template')
}
