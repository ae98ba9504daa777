import type { SummaryLine } from './harness/render-summary.ts'

const overUndici = 'parlance+undici'

/** What the README shows of the report. */
export const summary: readonly SummaryLine[] = [
  { title: 'Bundle that sends a text message, gzip', measure: 'size.send.browser' },
  { title: 'Bundle that verifies and parses an event, gzip', measure: 'size.webhook.browser' },
  { title: 'Packages installed', measure: 'install.packages' },
  { title: 'Import on Node, time', measure: 'start.import.time' },
  { title: 'First call of a process, CPU', measure: 'start.call.cpu' },
  { title: 'Fresh Worker to its first answer (theirs verifies webhooks alone)', measure: 'worker.start' },
  { title: 'Send, 32 in flight, CPU of a call, over fetch', measure: 'send.cpu.32' },
  { title: 'Send, 32 in flight, CPU of a call, over undici', measure: 'send.cpu.32', ours: overUndici },
  { title: 'List 100,000 messages, CPU, over fetch', measure: 'list.cpu' },
  { title: 'List 100,000 messages, CPU, over undici', measure: 'list.cpu', ours: overUndici },
  { title: 'Verify a webhook of 2 kB on Node', measure: 'verify.node.2k' },
  { title: 'Type-check ten lines, TypeScript 7, time', measure: 'types.time.7' },
]
