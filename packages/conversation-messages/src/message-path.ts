import { type Client, path } from '@parlance/core'
import { checkText } from './check-text.ts'

/** Where one message is. */
export function messagePath(client: Client, operation: string, message_id: string): string {
  checkText(operation, 'message_id', message_id)
  return path`/v1/projects/${{ project_id: client.projectId }}/messages/${{ message_id }}`
}
