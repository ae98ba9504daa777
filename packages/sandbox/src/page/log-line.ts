import { element } from './element.ts'
import { gistOf } from './gist.ts'
import { jsonText } from './json-text.ts'
import { isProblem, type LogEntry, timeOfEntry } from './log-entry.ts'
import { verdictOf } from './log-filter.ts'
import { timeText } from './time-text.ts'

/** A line of the log, with what it holds behind it: made when somebody looks. */
export function createLogLine(entry: LogEntry): HTMLElement {
  const time = timeOfEntry(entry)
  const gist = gistOf(entry)
  const summary = element(
    'summary',
    {},
    element('time', { datetime: time, class: 'soft' }, timeText(time, true)),
    element('strong', {}, entry.kind === 'webhook' ? entry.webhook.trigger : entry.request.operation),
    gist !== '' && element('span', { class: 'gist', dir: 'auto' }, gist),
    ...(entry.kind === 'webhook' ? webhookWords(entry.webhook) : requestWords(entry.request)),
  )
  const line = element('details', { class: 'line', 'data-kind': entry.kind }, summary)
  if (isProblem(entry)) line.dataset['problem'] = ''
  const fill = (): void => {
    if (line.open && line.childElementCount === 1) line.append(...partsOf(entry))
  }
  line.addEventListener('toggle', fill)
  return element('li', {}, line)
}

function requestWords({ method, url, status, fault }: RequestOf): HTMLElement[] {
  const { pathname, search } = new URL(url)
  const path = pathname.replace(/^\/v1\/projects\/[^/]+/, '') + search
  return [
    element('span', { class: 'path' }, `${method} ${path}`),
    ...(fault === undefined ? [] : [element('span', { class: 'chip bad' }, fault)]),
    statusChip(status, 'no answer'),
  ]
}

function webhookWords({ target, attempt, signature, status, error }: WebhookOf): HTMLElement[] {
  const { host, pathname } = new URL(target)
  const isTrue = signature === 'valid'
  return [
    element('span', { class: 'path' }, `to ${host}${pathname}`),
    ...(attempt === 1 ? [] : [element('span', { class: 'chip' }, `attempt ${attempt}`)]),
    element('span', { class: `chip ${isTrue ? 'good' : 'warn'}` }, verdictOf(signature)),
    statusChip(status, error === undefined ? 'no answer' : 'failed'),
  ]
}

function statusChip(status: number | undefined, otherwise: string): HTMLElement {
  const isGood = status !== undefined && status < 300
  return element('span', { class: `chip status ${isGood ? 'good' : 'bad'}` }, String(status ?? otherwise))
}

function partsOf(entry: LogEntry): HTMLElement[] {
  if (entry.kind !== 'webhook') {
    const { url, body, answer, fault } = entry.request
    return [
      part('URL', url),
      ...(body === '' ? [] : [part('Request', jsonText(body))]),
      ...(answer === undefined
        ? []
        : [part(fault === undefined ? 'Answer' : 'Answer as meant', jsonText(answer))]),
    ]
  }
  const { headers, body, error, target } = entry.webhook
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [
    part('Target', target),
    ...(error === undefined ? [] : [part('Why no answer came', error)]),
    part('Headers', lines.join('\n')),
    part('Event', jsonText(body)),
  ]
}

function part(heading: string, text: string): HTMLElement {
  return element(
    'section',
    { class: 'part' },
    element('h4', {}, heading),
    element('pre', { tabindex: 0, 'aria-label': heading }, text),
  )
}

type RequestOf = Extract<LogEntry, { request: unknown }>['request']
type WebhookOf = Extract<LogEntry, { webhook: unknown }>['webhook']
