import type { ChannelIdentity } from '../channel-identity.ts'
import type { Channel } from '../channel.ts'
import type { ContactLanguage } from './contact-language.ts'

/**
 * A person that an app writes with, as the API keeps it.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export interface Contact {
  /** Id of the contact. */
  id?: string
  /**
   * Where the person is reached. On channels whose identities hold for one app (`MESSENGER`, `INSTAGRAM`, `LINE`,
   * `WECHAT`) each needs its `app_id`.
   */
  channel_identities?: ChannelIdentity[]
  /** The language of the person. */
  language?: ContactLanguage
  /** The channels by which the person is reached first, best first. */
  channel_priority?: Channel[]
  /** The name as your agents see it. Default: `Unknown`. */
  display_name?: string
  /** The e-mail address. May be `""`. */
  email?: string
  /** The id that the person has in your own system. May be `""`. */
  external_id?: string
  /** Text of your own: up to 1024 characters. May be `""`. */
  metadata?: string
}
