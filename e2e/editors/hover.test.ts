import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript59'
import { expect, it } from 'vitest'

// What an editor shows of an option that somebody points at, by the language service that editors ask.

const file = fileURLToPath(new URL('program.ts', import.meta.url))
const program = `
import { createEventHandler } from '@parlance/conversation-events'
import { listMessages, sendTextMessage } from '@parlance/conversation-messages'
import { clientCredentials, createClient } from '@parlance/core'

const client = createClient({
  projectId: 'project',
  auth: clientCredentials({ keyId: 'id', keySecret: 'secret', tokenUrl: 'https://example.com/token' }),
  conversationRegion: 'eu',
  conversationDomain: 'conversation.api.sinch.com',
  templatesRegion: 'eu',
  templatesDomain: 'template.api.sinch.com',
  timeoutMs: 1000,
  retry: { attempts: 2, attemptTimeoutMs: 500, sends: 'safe' },
  maxResponseBytes: 1000,
  fetch: undefined,
  hooks: { onRequest: undefined, onResponse: undefined, onRetry: undefined, onToken: undefined },
})
void sendTextMessage(
  client,
  {
    app_id: 'app',
    recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
    text: 'Your table is ready.',
    ttl: 60,
    channel_properties: { SMS_SENDER: 'Bistro' },
    channel_priority_order: ['SMS'],
    callback_url: 'https://example.com/sinch',
    queue: 'HIGH_PRIORITY',
    processing_strategy: 'DEFAULT',
    message_content_type: 'CONTENT_NOTIFICATION',
    agent: { display_name: 'Ada' },
    message_metadata: 'mark',
    correlation_id: 'mark',
    conversation_metadata: {},
    explicit_channel_omni_message: {},
  },
  { signal: undefined, timeoutMs: 500, retry: {}, headers: {} },
)
void sendTextMessage(client, { app_id: 'app', contact_id: 'contact', text: '' })
void sendTextMessage(client, { app_id: 'app', recipient: { contact_id: 'contact' }, text: '' })
void listMessages(client, { app_id: 'app', page_size: 10, start_time: '', messages_source: 'DISPATCH_SOURCE' })
createEventHandler({
  secret: 'secret',
  windowSeconds: 60,
  maxBytes: 1000,
  nonces: undefined,
  events: undefined,
  on: {},
  unhandled: undefined,
  onRejected: undefined,
  onError: undefined,
})
`

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = name === file ? program : ts.sys.fileExists(name) ? readFileSync(name, 'utf8') : undefined
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => import.meta.dirname,
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@parlance/source'],
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
})

/** The names of all options in the program, with where they stand. */
function optionsIn(node: ts.Node): ts.Identifier[] {
  const below: ts.Identifier[] = []
  ts.forEachChild(node, (child) => void below.push(...optionsIn(child)))
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? [node.name, ...below] : below
}

it('is what each option means', () => {
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([])
  const source = service.getProgram()?.getSourceFile(file)
  const options = source ? optionsIn(source) : []
  expect(options.length).toBeGreaterThan(50)
  const shown = (option: ts.Identifier): string =>
    ts.displayPartsToString(service.getQuickInfoAtPosition(file, option.getStart())?.documentation)
  expect(options.filter((option) => shown(option).length < 10).map(({ text }) => text)).toEqual([])
})
