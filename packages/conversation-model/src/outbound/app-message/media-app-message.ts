import type { MediaProperties } from '../../content/media-properties.ts'
import type { AppMessageExtras } from './app-message-extras.ts'
import type { NoAppContent } from './no-app-content.ts'

/** A message of the app: a picture, video, sound or document, and what may stand beside it. */
export interface MediaAppMessage extends AppMessageExtras, Omit<NoAppContent, 'media_message'> {
  /** The file. */
  media_message: MediaProperties
}
