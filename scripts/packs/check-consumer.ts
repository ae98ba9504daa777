import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../run-step.ts'

/** A user's first program. It names no global, so that it compiles whatever the platform's types are. */
const program = `
import { clientCredentials, createClient } from '@parlance/core'
import { sendTextMessage } from '@parlance/conversation-messages'
import { parseEvent, validateSignature } from '@parlance/conversation-events'
import type { TextMessage } from '@parlance/conversation-model'

const auth = clientCredentials({ keyId: 'my-key', keySecret: 'my-secret' })
const client = createClient({ projectId: 'my-project', conversationRegion: 'eu', auth })
const content: TextMessage = { text: 'Your table is ready.' }
const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }]
const sent = await sendTextMessage(client, { app_id: 'my-app', recipient_identities, ...content })
export const id: string = sent.message_id

export const receive = async (body: string, headers: Record<string, string>): Promise<string> => {
  const verdict = await validateSignature({ body, headers, secret: 'my-secret' })
  return verdict.valid ? parseEvent(body).trigger : verdict.reason
}
`

/** What users may have: the types of a browser, of no platform at all, of Node. */
const platforms: Readonly<Record<string, object>> = {
  dom: { lib: ['ES2022', 'DOM'], types: [] },
  none: { lib: ['ES2022'], types: [] },
  node: { lib: ['ES2022'], types: ['node'] },
}

/** The newest compiler, and the oldest that is promised in `docs/versioning-and-support.md`. */
const compilers: readonly string[] = ['node_modules/typescript', 'e2e/node_modules/typescript52']

const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
}

/**
 * Compiles a program against the packages installed below `consumer/node_modules`, with nothing else
 * there but the types of Node. Answers with what the compilers say for each platform.
 */
export const checkConsumer = async (root: string, consumer: string): Promise<string[]> => {
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(consumer, 'program.ts'), program)
  mkdirSync(join(consumer, 'node_modules/@types'), { recursive: true })
  symlinkSync(join(root, 'node_modules/@types/node'), join(consumer, 'node_modules/@types/node'), 'junction')
  const results = Object.entries(platforms).flatMap(([name, options]) => {
    const file = join(consumer, `tsconfig.${name}.json`)
    const config = { compilerOptions: { ...compilerOptions, ...options }, files: ['program.ts'] }
    writeFileSync(file, JSON.stringify(config))
    return compilers.map(async (compiler) => {
      const { ok, output } = await runStep(['node', join(root, compiler, 'bin/tsc'), '-p', file])
      const what = `a program with ${JSON.stringify(options)} does not compile by ${compiler}`
      return ok ? [] : [`${what}:\n${output.trimEnd()}`]
    })
  })
  return (await Promise.all(results)).flat()
}
