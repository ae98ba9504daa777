import type { ProductItem } from '../content/product-item.ts'

/** The products that a contact picked, for example a cart of an outbound product list. */
export interface ProductResponseMessage {
  /** The products, with `quantity`, `item_price` (a decimal number) and `currency` filled in. */
  products?: ProductItem[]
  /** What the contact wrote along with the products. */
  title?: string
  /** Id of the catalog that the products are in. */
  catalog_id?: string
  /**
   * Another name of `title` under which some senders of this payload put the text.
   *
   * @deprecated Read `title` first, and this where `title` is missing.
   */
  text?: string
}
