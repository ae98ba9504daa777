import { sendTextMessage } from '@parlance/conversation-messages'
import { clientOf, to } from '../client-of.mjs'

/** Sends a text over an API in memory. */
export const send = (api, options, settings) =>
  sendTextMessage(clientOf(api, settings), { ...to, text: 'x' }, options)

/** What every error of it holds. */
export const facts = { operation: 'sendTextMessage', attempts: 1 }

/** What an error holds when the API refuses. */
export const rejected = { name: 'ApiError', code: 'api', outcome: 'rejected', ...facts }

export const bytes = (text) => new TextEncoder().encode(text)

/** A body in chunks; without an end of its own it stays open. */
export const streamOf = (chunks, end) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      end?.(controller)
    },
  })
