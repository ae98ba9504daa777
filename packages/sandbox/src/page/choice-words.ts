import { choicesOf } from '../choices-of.ts'
import type { SandboxMessage } from '../sandbox-state.ts'
import { shownContent } from './shown-content.ts'

/** The words of a choice, found by what it brings back. */
export function choiceWords(asked: SandboxMessage | undefined, postback: string): string | undefined {
  if (asked?.message.app_message === undefined) return undefined
  const shown = shownContent(asked.message.app_message, asked.message.channel_identity?.channel ?? '')
  if (shown.kind !== 'generic') return undefined
  const choice = choicesOf(shown.content).find(({ label, postback: own }) => {
    if (own === undefined) return postback === `${asked.id}_${label}`
    return postback === (typeof own === 'string' ? own : JSON.stringify(own))
  })
  return choice?.label
}
