import { checkSettings } from './check-settings.ts'
import { choose } from './choose.ts'
import { type Schedule, createClock } from './clock.ts'
import type { Context } from './context.ts'
import { createListeners } from './create-listeners.ts'
import { deliverEvent } from './deliver-event.ts'
import { createFaults } from './faults.ts'
import { addContact } from './find-contact.ts'
import { handleRequest } from './handle-request.ts'
import { createIds, randomSeed } from './ids.ts'
import { markRead } from './mark-read.ts'
import { receive } from './receive.ts'
import type { Sandbox } from './sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import { type Settings, toSettings } from './settings.ts'
import { createState } from './state.ts'
import { createTokenBucket } from './token-bucket.ts'

/**
 * Makes a Conversation API of your own: in memory, for tests and first steps. It starts nothing and opens nothing.
 *
 * @example
 * ```ts
 * import { createSandbox } from '@parlance/sandbox'
 *
 * const sandbox = createSandbox({
 *   clock: 'manual',
 *   webhooks: [{ target: async (request) => new Response(await request.text()), secret: 'my-secret' }],
 * })
 * await sandbox.receive({ identity: '+46701234567', text: 'Is a table free?' })
 * console.log(sandbox.state.webhooks.at(-1)?.trigger) // MESSAGE_INBOUND
 * ```
 *
 * @throws `TypeError` for options that make no sense.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = toSettings(options)
  checkSettings(settings)
  const clock = createClock(options.clock ?? 'real')
  const { notify, subscribe } = createListeners()
  const context = contextOf(settings, clock, options.clock ?? 'real', notify)
  for (const contact of options.contacts ?? []) addContact(context, settings.firstApp.id, contact)
  return {
    projectId: settings.projectId,
    appId: settings.firstApp.id,
    keyId: settings.keyId,
    keySecret: settings.keySecret,
    fetch: async (input, init) => {
      const request = new Request(toInput(input), init)
      return handleRequest(
        context,
        request,
        init?.signal ?? (input instanceof Request ? input : request).signal,
      )
    },
    state: context.state,
    faults: context.faults,
    clock: { now: clock.now, advance: clock.advance },
    receive: (received) => receive(context, received),
    choose: (chosen) => choose(context, chosen),
    markRead: (messageId) => markRead(context, messageId),
    deliver: (event, where) => deliverEvent(context, event, where),
    subscribe,
    close: clock.close,
  }
}

function contextOf(
  settings: Settings,
  clock: Schedule,
  setting: SandboxOptions['clock'],
  notify: Context['notify'],
): Context {
  return {
    settings,
    clock,
    notify,
    state: createState(),
    faults: createFaults(settings.limits.faults),
    // What is known of the real token endpoint.
    tokenBucket: createTokenBucket(30, 10),
    newId: createIds(clock.now, setting === 'real' ? randomSeed() : '00000000'),
    lines: new Map(),
    held: new Map(),
  }
}

function toInput(input: string | { readonly href: string } | Request): string | Request {
  return typeof input === 'object' && 'href' in input ? input.href : input
}
