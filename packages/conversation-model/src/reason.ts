import type { ReasonCode } from './reason-code.ts'
import type { ReasonSubCode } from './reason-sub-code.ts'

/**
 * Why something did not work.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export interface Reason {
  /** What went wrong, for programs. */
  code?: ReasonCode
  /** What went wrong, for people. The wording may change: do not rely on it. */
  description?: string
  /** A finer `code`. */
  sub_code?: ReasonSubCode
  /** The channel's own error code. So far only WhatsApp gives one. */
  channel_code?: string
}
