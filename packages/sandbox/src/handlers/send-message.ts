import { sendMessageRequest } from '@parlance/conversation-model/schemas'
import { acceptMessage } from '../accept-message.ts'
import { jsonAnswer } from '../answer.ts'
import { checkBody } from '../check-body.ts'
import { checkSend } from '../check-send.ts'
import { findApp } from '../find-app.ts'
import type { Handler } from '../route.ts'

export const sendMessage: Handler = (context, call) => {
  const request = checkBody(call, sendMessageRequest)
  const app = findApp(context, call, request.app_id)
  checkSend(app, request)
  const { id, message } = acceptMessage(context, app, request)
  return jsonAnswer({ message_id: id, accepted_time: message.accept_time })
}
