import type { ProductItem } from './product-item.ts'

/** An item of a list that is a product. */
export interface ProductListItem {
  /** The product. */
  product: ProductItem
  /** Not beside `product`. */
  choice?: never
}
