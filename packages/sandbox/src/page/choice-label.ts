import type { Choice } from '@parlance/conversation-model'

/** A choice as its button shows it. */
export interface ChoiceLabel {
  readonly kind: 'reply' | 'call' | 'location' | 'url' | 'calendar' | 'share-location'
  readonly title: string
  /** What the button is about, beside its title. */
  readonly detail?: string | undefined
  /** An address of the web, to be looked at. */
  readonly url?: string | undefined
}

export function choiceLabel(choice: Choice): ChoiceLabel {
  const { text_message, call_message, location_message, url_message, calendar_message } = choice
  if (text_message) return { kind: 'reply', title: text_message.text }
  if (call_message) return { kind: 'call', title: call_message.title, detail: call_message.phone_number }
  if (url_message) return { kind: 'url', title: url_message.title, url: url_message.url }
  if (location_message) {
    const { title, label, coordinates } = location_message
    return { kind: 'location', title, detail: label ?? coordinatesText(coordinates) }
  }
  if (calendar_message) {
    const { title, event_title, event_start } = calendar_message
    return { kind: 'calendar', title, detail: `${event_title}, ${dateText(event_start)}` }
  }
  return { kind: 'share-location', title: choice.share_location_message?.title ?? 'Choice' }
}

export function coordinatesText({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `${latitude}, ${longitude}`
}

/** A time in the reader's own words; anything else as it stands. */
export function dateText(text: string): string {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) return text
  return time.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}
