/** A product of a catalog: offered in a list, or picked by a contact. */
export interface ProductItem {
  /** Id of the product in its catalog. */
  id: string
  /** Where the catalog is, for example `FACEBOOK`. */
  marketplace: string
  /** How many pieces the contact picked. Only in what the contact sends. */
  quantity?: number
  /** Price of one piece, a decimal number in `currency`. Only in what the contact sends. */
  item_price?: number
  /** Currency of the price. Only in what the contact sends. */
  currency?: string
}
