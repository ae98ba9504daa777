// Sends through the backend that served the page. It holds the token of a session, and nothing of the API's.
import { sendTextMessage } from '@parlance/conversation-messages'
import { bearerToken, createClient, isParlanceError } from '@parlance/core'
import { session } from './session.ts'

const { protocol, host } = location
const origin = protocol === 'https:' ? (`https://${host}` as const) : (`http://${host}` as const)

const client = createClient({
  projectId: 'shop',
  conversationDomain: `${origin}/api/sinch`,
  auth: bearerToken(session),
})

const [form] = document.forms
const output = document.querySelector('output')
let id = crypto.randomUUID()

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const text = new FormData(form).get('text')
  if (typeof text === 'string') void send(text).then((line) => output?.replaceChildren(line))
})

async function send(text: string): Promise<string> {
  try {
    // `support` and `me` are names that the backend knows; the id lets it send once what reaches it twice.
    await sendTextMessage(client, { app_id: 'support', contact_id: 'me', text, message_metadata: id })
    id = crypto.randomUUID()
    return 'On its way to your phone.'
  } catch (error) {
    const isSure = isParlanceError(error) && error.outcome !== 'unknown'
    // While it may be on its way, the next press is the same message.
    if (isSure) id = crypto.randomUUID()
    return isSure ? 'Not sent.' : 'It may be on its way: look at your phone.'
  }
}
