import { jsonAnswer } from '../answer.ts'
import { findMessage } from '../find-message.ts'
import type { Handler } from '../route.ts'

export const getMessage: Handler = (context, call, id) => jsonAnswer(findMessage(context, call, id).message)
