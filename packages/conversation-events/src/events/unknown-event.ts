/**
 * A JSON object that is none of the events that were asked for: an event of tomorrow, one that this parser was not
 * given, one with two payloads, or one whose payload is not what its schema says. All that came is there, untouched.
 */
export interface UnknownEvent {
  readonly trigger: 'UNKNOWN'
  readonly [key: string]: unknown
}
