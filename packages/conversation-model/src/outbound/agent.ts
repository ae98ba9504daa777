import type { AgentType } from './agent-type.ts'

/**
 * Who writes in the app's name.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export interface Agent {
  /** The name that the recipient sees. */
  display_name?: string
  /** Whether a person or a program writes. */
  type?: AgentType
  /** URL of a picture of the agent. */
  picture_url?: string
}
