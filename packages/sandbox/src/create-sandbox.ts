import { createClock } from './clock.ts'
import type { Context } from './context.ts'
import { addContact } from './find-contact.ts'
import { handleRequest } from './handle-request.ts'
import { createIds, randomSeed } from './ids.ts'
import type { SandboxNotice } from './notice.ts'
import { receive } from './receive.ts'
import type { Sandbox } from './sandbox.ts'
import type { SandboxOptions } from './sandbox-options.ts'
import { toSettings } from './settings.ts'
import { createState } from './state.ts'
import { createTokenBucket } from './token-bucket.ts'

/** The Conversation API in memory. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = toSettings(options)
  const setting = options.clock ?? 'real'
  const clock = createClock(setting)
  const listeners = new Set<(notice: SandboxNotice) => void>()
  const context: Context = {
    settings,
    clock,
    state: createState(),
    faults: { takeChannel: () => undefined },
    tokenBucket: createTokenBucket(30, 10),
    newId: createIds(clock.now, setting === 'real' ? randomSeed() : '00000000'),
    notify: (notice) => {
      for (const listener of listeners) tell(listener, notice)
    },
    lines: new Map(),
  }
  for (const contact of options.contacts ?? []) addContact(context, settings.firstApp.id, contact)
  return {
    projectId: settings.projectId,
    appId: settings.firstApp.id,
    keyId: settings.keyId,
    keySecret: settings.keySecret,
    fetch: async (input, init) => handleRequest(context, new Request(toInput(input), init)),
    state: context.state,
    clock,
    receive: (received) => receive(context, received),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: clock.close,
  }
}

function tell(listener: (notice: SandboxNotice) => void, notice: SandboxNotice): void {
  try {
    listener(notice)
  } catch {
    // Whoever looks on must not change what happens.
  }
}

function toInput(input: string | { readonly href: string } | Request): string | Request {
  return typeof input === 'object' && 'href' in input ? input.href : input
}
