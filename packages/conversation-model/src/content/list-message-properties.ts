/** What only some channels need or show of a list. */
export interface ListMessageProperties {
  /** Id of the catalog that the products are in. Required for a list of products. */
  catalog_id?: string
  /** The text of the button that opens a list of choices. */
  menu?: string
  /** WhatsApp: the header of a list of choices. */
  whatsapp_header?: string
}
