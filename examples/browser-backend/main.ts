// A page that sends text to the phone of whoever is signed in. The key stays here.
import { bundlePage } from './bundle-page.ts'
import { client } from './client.ts'
import { createBackend } from './create-backend.ts'
import { createSessions } from './sessions.ts'

const { SINCH_APP_ID: app_id, PHONE: phone, PORT = '3000' } = process.env
if (!app_id || !phone) throw new Error('SINCH_APP_ID and PHONE must be set in the environment.')

const sessions = createSessions()
const backend = createBackend({ client, app_id, sessions, page: await bundlePage() })

// In place of your own sign-in: a link for one person, as it could come by mail.
const link = `http://127.0.0.1:${PORT}/#${sessions.start(phone)}`
backend.listen(Number(PORT), '127.0.0.1', () => console.log(`Signed in: ${link}`))
