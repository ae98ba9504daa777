// Sends a text message and receives what comes back: on the sandbox, or, with your own key, over the real API.
import { onTheRealApi } from './on-the-real-api.ts'
import { onTheSandbox } from './on-the-sandbox.ts'
import { missingSettings, settings } from './settings.ts'

const missing = missingSettings(process.env)
if (missing.length > 0 && missing.length < settings.length) {
  console.log(
    `Not all settings of the real API are there, so this goes to the sandbox. Missing: ${missing.join(', ')}\n`,
  )
}

try {
  await (missing.length === 0 ? onTheRealApi(process.env) : onTheSandbox())
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
