import * as v from 'valibot'
import { channelIdentity } from '../channel-identity.schema.ts'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { channel } from '../channel.schema.ts'
import { contactLanguage } from './contact-language.schema.ts'
import type { Contact } from './contact.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    id: v.exactOptional(v.string(issueMessage)),
    channel_identities: v.exactOptional(v.array(channelIdentity, issueMessage)),
    language: v.exactOptional(contactLanguage),
    channel_priority: v.exactOptional(v.array(channel, issueMessage)),
    display_name: v.exactOptional(v.string(issueMessage)),
    email: v.exactOptional(v.string(issueMessage)),
    external_id: v.exactOptional(v.string(issueMessage)),
    metadata: v.exactOptional(v.string(issueMessage)),
  }))()

/** Reads a `Contact`. Unknown members pass as they are; limits are not checked. */
export const contact: v.GenericSchema<unknown, Contact> = shape satisfies Agrees<typeof shape, Contact>
