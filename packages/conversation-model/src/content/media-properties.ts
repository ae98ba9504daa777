/**
 * A picture, video, sound or document that the API fetches from a URL. In messages and cards it stands under
 * `media_message`, in lists and list items under `media`: the same bare object in both places.
 *
 * @see https://developers.sinch.com/docs/conversation/message-types
 */
export interface MediaProperties {
  /** URL of the file. It must be reachable for the API; size and type limits are the channel's. */
  url: string
  /** URL of a small preview picture, for channels that show one. */
  thumbnail_url?: string
  /** The file name that the recipient sees. Default: the one in the URL. */
  filename_override?: string
}
