import type { SandboxMessage } from '../sandbox-state.ts'

/** The id of the message that a person answers by this one. */
export function answeredId({ message: { contact_message } }: SandboxMessage): string | undefined {
  return contact_message?.choice_response_message?.message_id ?? contact_message?.reply_to?.message_id
}
