import { checkEnds } from './response/check-ends.mjs'
import { checkBodies } from './response/check-bodies.mjs'
import { checkRefusals } from './response/check-refusals.mjs'
import { checkHints } from './response/check-hints.mjs'
import { checkSecrets } from './response/check-secrets.mjs'

export async function checkResponses(table) {
  await checkEnds(table)
  await checkBodies(table)
  await checkRefusals(table)
  await checkHints(table)
  await checkSecrets(table)
}
