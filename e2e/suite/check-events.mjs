import { checkTriggers } from './parse/check-triggers.mjs'
import { checkUnknown } from './parse/check-unknown.mjs'
import { checkErrors } from './parse/check-errors.mjs'
import { checkNoise } from './parse/check-noise.mjs'

export async function checkEvents(table) {
  await checkTriggers(table)
  await checkUnknown(table)
  await checkErrors(table)
  await checkNoise(table)
}
