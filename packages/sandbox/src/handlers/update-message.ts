import { updateMessageRequest } from '@parlance/conversation-model/schemas'
import { jsonAnswer } from '../answer.ts'
import { changeMessage } from '../change-message.ts'
import { checkBody } from '../check-body.ts'
import { findMessage } from '../find-message.ts'
import type { Handler } from '../route.ts'

export const updateMessage: Handler = (context, call, id) => {
  const { metadata } = checkBody(call, updateMessageRequest)
  const message = { ...findMessage(context, call, id).message, metadata }
  changeMessage(context, id, { message })
  return jsonAnswer(message)
}
