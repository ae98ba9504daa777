import type { Sandbox } from '@parlance/sandbox'

/** The texts that the sandbox was asked to send, the oldest first. */
export const sentTexts = (sandbox: Sandbox): (string | undefined)[] =>
  [...sandbox.state.messages.values()]
    .flatMap(({ message }) => message.app_message ?? [])
    .map((message) => message.text_message?.text)
