import type { AppMessage, Choice, JsonValue } from '@parlance/conversation-model'

/** A choice that a message offers: what the person sees, and what comes back. */
export interface OfferedChoice {
  readonly label: string
  /** Absent: the API makes it up. */
  readonly postback: JsonValue | undefined
}

/** All choices of a message, in the order in which a person sees them. */
export function choicesOf(message: AppMessage): OfferedChoice[] {
  const { choice_message, card_message, carousel_message, list_message } = message
  const choices = [
    ...(choice_message?.choices ?? []),
    ...(card_message?.choices ?? []),
    ...(carousel_message?.cards.flatMap((card) => card.choices ?? []) ?? []),
    ...(carousel_message?.choices ?? []),
  ].map((choice) => ({ label: labelOf(choice), postback: choice.postback_data }))
  const items = list_message?.sections.flatMap((section) => section.items.map((item) => item.choice)) ?? []
  const listed = items.flatMap((item) => (item ? [{ label: item.title, postback: item.postback_data }] : []))
  return [...choices, ...listed]
}

function labelOf(choice: Choice): string {
  if (choice.text_message) return choice.text_message.text
  const titled =
    choice.call_message ??
    choice.location_message ??
    choice.url_message ??
    choice.calendar_message ??
    choice.share_location_message
  return titled?.title ?? ''
}
