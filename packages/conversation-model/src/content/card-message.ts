import type { Choice } from '../choice/choice.ts'
import type { CardHeight } from './card-height.ts'
import type { CardMessageProperties } from './card-message-properties.ts'
import type { MediaProperties } from './media-properties.ts'

/**
 * A card: title, description, picture and buttons. Every part may be left out, but give a `title`: many
 * channels need one.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface CardMessage {
  /** The headline. How long it may be depends on the channel (RCS: 200 characters). */
  title?: string
  /** The text below the headline. How long it may be depends on the channel (RCS: 2000 characters). */
  description?: string
  /** The picture or video. In a carousel only pictures: png, jpg, jpeg. */
  media_message?: MediaProperties
  /** How much room the media takes, for channels that let you choose. */
  height?: CardHeight
  /** The buttons: up to 10. Channels may show fewer. */
  choices?: Choice[]
  /** What only some channels show. */
  message_properties?: CardMessageProperties
}
