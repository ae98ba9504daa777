import type { Client } from './client.ts'

/** A function of an operation without its first argument. */
export type Bound<Operation> = Operation extends (client: Client, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never

/**
 * The same functions without the first argument, for code that always uses one client. Names what it binds, so that a
 * bundle holds nothing else.
 *
 * @example
 * ```ts
 * import { getMessage, sendTextMessage } from '@parlance/conversation-messages'
 * import { bindClient, type Client } from '@parlance/core'
 *
 * export const messagesOf = (client: Client) => bindClient(client, { sendTextMessage, getMessage })
 * ```
 */
export function bindClient<Operations extends Record<string, (client: Client, ...rest: never[]) => unknown>>(
  client: Client,
  operations: Operations,
): { [Name in keyof Operations]: Bound<Operations[Name]> } {
  const bound = Object.entries(operations).map(([name, operation]) => [
    name,
    (...rest: never[]) => operation(client, ...rest),
  ])
  return Object.fromEntries(bound)
}
