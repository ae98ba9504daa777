import { checkInit } from './request/check-init.mjs'
import { checkIds } from './request/check-ids.mjs'
import { checkHeaders } from './request/check-headers.mjs'
import { checkRepeats } from './request/check-repeats.mjs'

export async function checkRequests(table, place) {
  await checkInit(table, place)
  await checkIds(table)
  await checkHeaders(table)
  await checkRepeats(table)
}
