/**
 * Whether a person or a program writes in the app's name. Open: any other text is accepted too.
 *
 * - `HUMAN`: a person.
 * - `BOT`: a program.
 * - `UNKNOWN_AGENT_TYPE`: not known.
 */
export type AgentType = 'UNKNOWN_AGENT_TYPE' | 'HUMAN' | 'BOT' | (string & {})
