/** A media file that a contact sent, with a caption. */
export interface MediaCardMessage {
  /** URL of the file. */
  url: string
  /** What the contact wrote below it. */
  caption?: string
}
