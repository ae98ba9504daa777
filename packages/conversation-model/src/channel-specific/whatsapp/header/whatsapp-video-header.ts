/** A video above the body of an interactive WhatsApp message. */
export interface WhatsAppVideoHeader {
  /** The header is a video. */
  type: 'video'
  /** The video. */
  video: {
    /** Public URL of the video. */
    link: string
  }
}
