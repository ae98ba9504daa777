import { checkSends } from './messages/check-sends.mjs'
import { checkOperations } from './messages/check-operations.mjs'
import { checkLists } from './messages/check-lists.mjs'

export async function checkMessages(table) {
  await checkSends(table)
  await checkOperations(table)
  await checkLists(table)
}
