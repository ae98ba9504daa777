// A page that sends text to the phone of whoever is signed in. The key stays here.
import { clientOptionsFromEnv, createClient } from '@parlance/core'
import { bundlePage } from './bundle-page.ts'
import { createBackend } from './create-backend.ts'
import { createSessions } from './sessions.ts'

const { SINCH_APP_ID = '', PHONE = '', PORT = '3000' } = process.env

const sessions = createSessions()
const backend = createBackend({
  client: createClient(clientOptionsFromEnv(process.env)),
  app_id: SINCH_APP_ID,
  sessions,
  page: await bundlePage(),
})

backend.listen(Number(PORT), '127.0.0.1', () => {
  const address = backend.address()
  const port = typeof address === 'object' ? address?.port : PORT
  // In place of your own sign-in: a link for one person, as it could come by mail.
  console.log(`Signed in: http://127.0.0.1:${port}/#${sessions.start(PHONE)}`)
  console.log(`Listening on port ${port}`)
})
