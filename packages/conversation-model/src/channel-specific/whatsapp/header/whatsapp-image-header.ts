/** A picture above the body of an interactive WhatsApp message. */
export interface WhatsAppImageHeader {
  /** The header is a picture. */
  type: 'image'
  /** The picture. */
  image: {
    /** Public URL of the picture. */
    link: string
  }
}
