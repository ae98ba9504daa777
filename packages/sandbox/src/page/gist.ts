import type { LogEntry } from './log-entry.ts'

/** What an entry of the log is about, in a few words; empty where its body does not tell. */
export function gistOf(entry: LogEntry): string {
  const body = objectOf(entry.kind === 'webhook' ? entry.webhook.body : entry.request.body)
  const report = fieldOf(body, 'message_delivery_report')
  if (report) return [report['status'], fieldOf(report, 'reason')?.['code']].filter(Boolean).join(' ')
  const message = fieldOf(body, 'message')
  const content = entry.kind === 'webhook' ? fieldOf(message, 'contact_message') : message
  return content ? contentGist(content) : ''
}

function contentGist(content: Readonly<Record<string, unknown>>): string {
  const text = fieldOf(content, 'text_message')?.['text']
  if (typeof text === 'string') return text.length > 60 ? `${text.slice(0, 59)}…` : text
  const postback = fieldOf(content, 'choice_response_message')?.['postback_data']
  if (typeof postback === 'string') return `choice ${postback}`
  return Object.keys(content).find((key) => key.endsWith('_message')) ?? ''
}

function objectOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fieldOf(value: unknown, key: string): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const field: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof field === 'object' && field !== null ? Object.fromEntries(Object.entries(field)) : undefined
}
