import { checkAnswers } from './handler/check-answers.mjs'
import { checkLarge } from './handler/check-large.mjs'
import { checkFailures } from './handler/check-failures.mjs'
import { checkReplays } from './handler/check-replays.mjs'
import { checkReceive } from './handler/check-receive.mjs'

export async function checkHandler(table) {
  await checkAnswers(table)
  await checkLarge(table)
  await checkFailures(table)
  await checkReplays(table)
  await checkReceive(table)
}
