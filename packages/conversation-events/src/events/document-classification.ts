/** What kind of document an image shows. */
export interface DocumentClassification {
  /** The kind. */
  doc_type?: string
  /** How sure the analysis is: 0 to 1. */
  confidence?: number
}
