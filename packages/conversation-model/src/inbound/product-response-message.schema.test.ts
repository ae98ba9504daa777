import * as v from 'valibot'
import { expect, it } from 'vitest'
import { productResponseMessage } from './product-response-message.schema.ts'

it.each([
  { title: 'Two of these' },
  { text: 'Two of these' },
  { products: [], catalog_id: '900100200300' },
  { products: [{ id: 'a', marketplace: 'FACEBOOK', colour: 'red' }], basket: 7 },
  {},
])('reads %j unchanged', (message) => {
  expect(v.parse(productResponseMessage, message)).toEqual(message)
})

it.each([
  ['products', { products: {} }],
  ['products.0.marketplace', { products: [{ id: 'a' }] }],
  ['products.0.item_price', { products: [{ id: 'a', marketplace: 'F', item_price: '39.90' }] }],
  ['title', { title: 1 }],
  ['text', { text: ['a'] }],
  ['catalog_id', { catalog_id: 900100200300 }],
])('refuses a wrong %s', (path, message) => {
  const { issues = [] } = v.safeParse(productResponseMessage, message)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
