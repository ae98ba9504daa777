import type { SandboxMessage } from '../sandbox-state.ts'
import { answeredId } from './answered-id.ts'
import { connect } from './connect.ts'
import { el } from './el.ts'
import { firstProgram } from './first-program.ts'
import { requestEntry, webhookEntry } from './log-entry.ts'
import type { PageEvent, Snapshot } from './page-event.ts'
import { part } from './part.ts'
import { type Phone, phone, phoneOf } from './phone.ts'
import { post } from './post.ts'
import { startChat } from './start-chat.ts'
import { startCopy } from './start-copy.ts'
import { startFaults } from './start-faults.ts'
import { startLog } from './start-log.ts'
import { startNewPhone } from './start-new-phone.ts'
import { phonesOf, startPhones } from './start-phones.ts'
import { startReply } from './start-reply.ts'
import { startTabs } from './start-tabs.ts'
import { textOf } from './text-of.ts'

/** How many messages the page keeps; it is told of no more when it opens. */
const atMost = 500

/** Puts the page to work: what the server tells is shown, what is tapped and written is told to the server. */
export function startPage(): void {
  const messages = new Map<string, SandboxMessage>()
  const unseen = new Map<string, number>()
  /** Phones that were opened by hand, with or without messages. */
  const opened = new Map<string, Phone>()
  let appId = ''
  let current: Phone | undefined

  const log = startLog()
  const showFaults = startFaults(fail)
  const chat = startChat((id) => messages.get(id), choose)
  const showTab = startTabs()
  const list = startPhones((chosen) => {
    open(chosen)
    showTab('phone')
  })

  const messagesOf = ({ key }: Phone): SandboxMessage[] =>
    [...messages.values()].filter((message) => phoneOf(message).key === key)

  const delivered = (): SandboxMessage[] =>
    current ? messagesOf(current).filter(({ status }) => status === 'DELIVERED') : []
  const lineOf = (message: SandboxMessage | undefined): string =>
    message ? textOf(message, messages.get(answeredId(message) ?? '')) : ''

  let isPlanned = false
  /** Once before the page is next drawn, however much has come until then. */
  function refreshSoon(): void {
    if (isPlanned) return
    isPlanned = true
    requestAnimationFrame(refresh)
  }

  function refresh(): void {
    isPlanned = false
    const phones = phonesOf(messages.values())
    for (const [key, each] of opened) phones.set(key, each)
    // The open phone stays in the list, also when its last message is too old to be kept.
    if (current && !phones.has(current.key)) phones.set(current.key, current)
    for (const key of unseen.keys()) if (!phones.has(key)) unseen.delete(key)
    const last = new Map([...messages.values()].map((message) => [phoneOf(message).key, message]))
    const rows = [...phones.values()].map((each) => {
      const newest = last.get(each.key)
      return { phone: each, last: newest, text: lineOf(newest), unseen: unseen.get(each.key) ?? 0 }
    })
    list.show(rows, current?.key)
    part('welcome', HTMLElement).hidden = current !== undefined
    part('phone', HTMLElement).hidden = current === undefined
    part('no-phones', HTMLElement).hidden = rows.length > 0
    const isNobody = current?.channel === 'NOWHERE'
    part('reply', HTMLTextAreaElement).disabled = isNobody
    part('send', HTMLButtonElement).disabled = isNobody
    part('read', HTMLButtonElement).disabled = delivered().length === 0
  }

  function open(chosen: Phone): void {
    current = chosen
    unseen.delete(chosen.key)
    chat.open(chosen, messagesOf(chosen))
    refresh()
  }

  function drop(id: string): void {
    messages.delete(id)
    chat.drop(id)
  }

  function take(message: SandboxMessage): void {
    const before = messages.get(message.id)
    const target = phoneOf(message)
    messages.set(message.id, message)
    for (const id of [...messages.keys()].slice(0, -atMost)) drop(id)
    if (current === undefined) open(target)
    if (before && phoneOf(before).key !== target.key) chat.drop(message.id)
    if (target.key === current?.key) chat.put(message)
    else if (!before) unseen.set(target.key, (unseen.get(target.key) ?? 0) + 1)
    if (!before)
      say(`${message.message.app_message ? 'App to' : 'From'} ${target.identity}: ${lineOf(message)}`)
    refreshSoon()
  }

  function reset({ settings, faults, requests, webhooks, messages: all }: Snapshot): void {
    appId = settings.appId
    messages.clear()
    for (const message of all) messages.set(message.id, message)
    log.clear()
    const entries = [...requests.map(requestEntry), ...webhooks.map(webhookEntry)]
    log.add(...entries.toSorted((a, b) => a.time.localeCompare(b.time)))
    showFaults(faults)
    part('program', HTMLElement).textContent = firstProgram(location.origin, settings)
    const last = all.at(-1)
    // Another sandbox may have come up at this address: the phone that was open may not be there.
    const isThere = current && (opened.has(current.key) || messagesOf(current).length > 0)
    if (!isThere) current = undefined
    const next = current ?? (last && phoneOf(last))
    if (next) open(next)
    else refresh()
  }

  function receive(event: PageEvent): void {
    if (event.type === 'snapshot') reset(event)
    else if (event.type === 'request') log.add(requestEntry(event.request))
    else if (event.type === 'webhook') log.add(webhookEntry(event.webhook))
    else if (event.type === 'faults') showFaults(event.faults)
    else if (event.type === 'message') take(event.message)
    else {
      drop(event.message_id)
      refreshSoon()
    }
  }

  startReply(async (text) => {
    if (current === undefined) return false
    const { app_id, channel, identity } = current
    return act('receive', { app_id, channel, identity, text })
  })
  startNewPhone((channel, identity) => {
    const added = phone(appId, channel, identity)
    opened.set(added.key, added)
    open(added)
    showTab('phone')
  })
  part('skip', HTMLAnchorElement).addEventListener('click', (event) => {
    event.preventDefault()
    showTab('phone')
    part(current ? 'reply' : 'new-summary', HTMLElement).focus()
  })
  part('read', HTMLButtonElement).addEventListener('click', () => {
    void act('read', { message_ids: delivered().map(({ id }) => id) })
  })
  part('problem-close', HTMLButtonElement).addEventListener('click', () => {
    part('problem', HTMLElement).hidden = true
  })
  startCopy(say, fail)
  connect(receive)
}

function choose(message_id: string, choice: number): void {
  void act('choose', { message_id, choice })
}

/** Whether it was done. */
async function act(path: string, body: object): Promise<boolean> {
  const wrong = await post(path, body)
  if (wrong !== undefined) fail(wrong)
  return wrong === undefined
}

/** For those who listen instead of looking. */
function say(text: string): void {
  part('announcer', HTMLElement).replaceChildren(el('p', {}, text))
}

function fail(text: string): void {
  part('problem-text', HTMLElement).textContent = text
  part('problem', HTMLElement).hidden = false
}
