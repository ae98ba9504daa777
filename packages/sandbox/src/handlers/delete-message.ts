import { jsonAnswer } from '../answer.ts'
import { changeMessage } from '../change-message.ts'
import { findMessage } from '../find-message.ts'
import type { Handler } from '../route.ts'

/** The API forgets the message; the person has it, and its reports go on. An unknown id is 404: unverified. */
export const deleteMessage: Handler = (context, call, id) => {
  findMessage(context, call, id)
  changeMessage(context, id, { isKept: false })
  return jsonAnswer({})
}
