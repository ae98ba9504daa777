import { isDeepStrictEqual } from 'node:util'
import { sendMessageRequest } from '@parlance/conversation-messages/schemas'
import { type Answer, refusal } from './answer.ts'

/** What a page may wish for: a text to whoever is signed in. */
export interface Wish {
  readonly id: string
  readonly text: string
}

/** Reads the body of a send. What is not allowed here by name is refused, so that a field of tomorrow is refused, too. */
export function readWish(
  body: string,
): { wish: Wish; refused?: undefined } | { wish?: undefined; refused: Answer } {
  const asked = parse(body)
  const checked = sendMessageRequest['~standard'].validate(asked)
  if (checked.issues) {
    const [issue] = checked.issues
    return { refused: refusal(400, 'INVALID_ARGUMENT', issue?.message ?? 'Not a send.') }
  }
  const { message, message_metadata: id = '' } = checked.value
  const text = message.text_message?.text ?? ''
  const allowed = {
    app_id: 'support',
    recipient: { contact_id: 'me' },
    message: { text_message: { text } },
    message_metadata: id,
  }
  if (!isDeepStrictEqual(asked, allowed)) {
    return { refused: refusal(403, 'PERMISSION_DENIED', 'A page sends text to `me` from `support`.') }
  }
  if (!/^[\da-f-]{36}$/.test(id) || text.length > 1000) {
    return { refused: refusal(400, 'INVALID_ARGUMENT', 'An id of 36 characters, a text of 1000 at most.') }
  }
  return { wish: { id, text } }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
