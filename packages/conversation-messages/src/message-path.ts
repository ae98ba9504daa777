import { type Client, path } from '@parlance/core'
import { checkText } from './check-text.ts'
import { check } from './check.ts'

/** Where one message is. */
export function messagePath(client: Client, operation: string, message_id: string): string {
  checkText(operation, 'message_id', message_id)
  check(
    !/^\.\.?$|\p{Cs}/u.test(message_id),
    operation,
    'message_id',
    'must not be . or .., nor hold half a surrogate pair',
  )
  return path`/v1/projects/${{ project_id: client.projectId }}/messages/${{ message_id }}`
}
