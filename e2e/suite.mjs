// One suite for every runtime: no API of Node, nothing done at import. `runtimes.ts` runs it everywhere and compares.
import { checkAuth } from './suite/check-auth.mjs'
import { checkConfiguration } from './suite/check-configuration.mjs'
import { checkEvents } from './suite/check-events.mjs'
import { checkForgeries } from './suite/check-forgeries.mjs'
import { checkHandler } from './suite/check-handler.mjs'
import { checkHttp } from './suite/check-http.mjs'
import { checkMessages } from './suite/check-messages.mjs'
import { checkPlace } from './suite/check-place.mjs'
import { checkRequests } from './suite/check-requests.mjs'
import { checkResponses } from './suite/check-responses.mjs'
import { checkSandbox } from './suite/check-sandbox.mjs'
import { checkSignatures } from './suite/check-signatures.mjs'
import { createTable } from './suite/create-table.mjs'

const parts = [
  checkPlace,
  checkConfiguration,
  checkAuth,
  checkRequests,
  checkResponses,
  checkMessages,
  checkSignatures,
  checkForgeries,
  checkEvents,
  checkHandler,
  checkSandbox,
  checkHttp,
]

/**
 * Runs every check.
 *
 * `place` is what the runner knows of where it runs (`runtimes/place.ts`). Answers with `{ passed, failed, failures,
 * verdicts, platform }`: `verdicts` must be equal on every runtime; `platform` is what may differ, each row by its name
 * and held against what is expected of this runtime.
 */
export async function run(place) {
  const table = createTable()
  for (const part of parts) await part(table, place)
  return table.result()
}
