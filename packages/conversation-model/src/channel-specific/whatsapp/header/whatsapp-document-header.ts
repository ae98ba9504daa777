/** A document above the body of an interactive WhatsApp message. */
export interface WhatsAppDocumentHeader {
  /** The header is a document. */
  type: 'document'
  /** The document. */
  document: {
    /** Public URL of the document. */
    link: string
  }
}
