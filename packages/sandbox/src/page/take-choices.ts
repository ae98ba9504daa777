import type { AppMessage, Choice } from '@parlance/conversation-model'
import { choicesOf } from '../choices-of.ts'
import type { IconName } from './icon.ts'

/** A choice as it is drawn, and its number among all of the message. */
export interface NumberedChoice {
  readonly number: number
  readonly label: string
  readonly icon: IconName | undefined
  /** Of a choice that opens a web page. */
  readonly url: string | undefined
}

/** Gives out the choices of a message one after the other, in the order in which the sandbox numbers them. */
export function takeChoices(message: AppMessage): (choice?: Choice) => NumberedChoice {
  const all = choicesOf(message)
  let next = 0
  return (choice) => {
    const number = next
    next += 1
    const label = all[number]?.label ?? ''
    return { number, label, icon: choice ? iconOf(choice) : undefined, url: choice?.url_message?.url }
  }
}

function iconOf(choice: Choice): IconName | undefined {
  if (choice.call_message) return 'phone'
  if (choice.url_message) return 'link'
  if (choice.calendar_message) return 'calendar'
  if (choice.location_message || choice.share_location_message) return 'pin'
  return undefined
}
