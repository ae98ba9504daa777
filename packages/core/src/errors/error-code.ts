/** Tells the errors of Parlance apart; stable across releases, minification and copies of the package. */
export type ErrorCode =
  | 'configuration'
  | 'validation'
  | 'authentication'
  | 'api'
  | 'connection'
  | 'timeout'
  | 'decode'
