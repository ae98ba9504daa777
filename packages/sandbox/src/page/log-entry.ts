import type { SandboxDelivery, SandboxRequest } from '../sandbox-state.ts'

/** A line of the log: what is seen at once, and what is found by the filter. */
export interface LogEntry {
  readonly kind: 'request' | 'webhook'
  readonly time: string
  readonly title: string
  readonly where: string
  readonly badges: readonly Badge[]
  /** Texts to unfold, each with its heading. */
  readonly bodies: readonly (readonly [heading: string, text: string])[]
}

export interface Badge {
  readonly text: string
  readonly tone: 'good' | 'bad' | 'plain'
}

const plain = (text: string): Badge => ({ text, tone: 'plain' })
const good = (text: string): Badge => ({ text, tone: 'good' })
const bad = (text: string): Badge => ({ text, tone: 'bad' })

export function requestEntry(request: SandboxRequest): LogEntry {
  const { time, method, url, operation, status, fault, body, answer } = request
  const { pathname, search } = new URL(url)
  const verdict =
    status === undefined ? bad('no answer') : status < 400 ? good(String(status)) : bad(String(status))
  return {
    kind: 'request',
    time,
    title: operation === 'unknown' ? 'unknown operation' : operation,
    // The project is the same in all of them.
    where: `${method} ${pathname.replace(/^\/v1\/projects\/[^/]+/, '…')}${search}`,
    badges: [verdict, ...(fault === undefined ? [] : [bad(`fault ${fault}`)])],
    bodies: withText([
      ['Request', body],
      ['Answer', answer ?? ''],
    ]),
  }
}

const signatures: Readonly<Record<SandboxDelivery['signature'], Badge>> = {
  valid: good('signature valid'),
  none: plain('not signed'),
  forged: bad('signature forged'),
  'wrong-clock': bad('signed with a wrong clock'),
}

export function webhookEntry(webhook: SandboxDelivery): LogEntry {
  const { time, trigger, target, attempt, status, error, signature, headers, body } = webhook
  const verdict =
    status === undefined
      ? bad(error ?? 'no answer')
      : status >= 200 && status < 300
        ? good(`${status} accepted`)
        : bad(`${status} refused`)
  return {
    kind: 'webhook',
    time,
    title: trigger,
    where: [...gistOf(trigger, body), `to ${target}`].join(' · '),
    badges: [verdict, signatures[signature], ...(attempt > 1 ? [plain(`attempt ${attempt}`)] : [])],
    bodies: withText([
      ['Body', body],
      ['Headers', JSON.stringify(headers)],
    ]),
  }
}

/** What matters most of an event: how far a message is, or what was answered, and with whom. */
function gistOf(trigger: string, body: string): string[] {
  const isInbound = trigger === 'MESSAGE_INBOUND'
  return [isInbound ? 'postback_data' : 'status', 'identity'].flatMap((name) => {
    const text = new RegExp(`"${name}":"((?:[^"\\\\]|\\\\.)*)"`).exec(body)?.at(1)
    return text ? [text] : []
  })
}

function withText(bodies: LogEntry['bodies']): LogEntry['bodies'] {
  return bodies.filter(([, text]) => text !== '')
}
