import type { MediaProperties } from '../../content/media-properties.ts'
import type { NoOverride } from './no-override.ts'

/** What one channel shows instead of the content: a picture, video, sound or document. */
export interface MediaOverride extends Omit<NoOverride, 'media_message'> {
  /** The file. */
  media_message: MediaProperties
}
