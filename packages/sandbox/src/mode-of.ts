import type { SendMessageRequest } from '@parlance/conversation-model'
import type { App } from './settings.ts'

/** The mode in which a message is handled: that of the app, unless the send asks for dispatch. */
export function modeOf(app: App, request: SendMessageRequest): 'CONVERSATION' | 'DISPATCH' {
  return app.mode === 'DISPATCH' || request.processing_strategy === 'DISPATCH_ONLY'
    ? 'DISPATCH'
    : 'CONVERSATION'
}
