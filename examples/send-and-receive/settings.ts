/** What has to be set in the environment to send over the real API. */
export const settings = [
  'SINCH_PROJECT_ID',
  'SINCH_KEY_ID',
  'SINCH_KEY_SECRET',
  'SINCH_CONVERSATION_REGION',
  'SINCH_APP_ID',
  'SINCH_RECIPIENT',
]

export type Environment = Readonly<Record<string, string | undefined>>

/** Those that are not set, or blank. */
export const missingSettings = (env: Environment): string[] => settings.filter((name) => !env[name]?.trim())
