import type { EventParseErrorReason } from './event-parse-error.ts'
import type { PlatformRequest } from './platform.ts'
import type { RawRequest } from './raw-request.ts'
import type { SignatureErrorReason } from './signature-error.ts'

/** A request that was not handed to any handler of events. */
export interface Rejection {
  /**
   * Why: `method` is not POST, `content_type` is not JSON, `in_progress` is a copy of a request whose event is just
   * being handled; the others as in `SignatureError` and `EventParseError`.
   */
  readonly reason: 'method' | 'content_type' | 'in_progress' | SignatureErrorReason | EventParseErrorReason
  /** How it was answered. `replayed` is answered with 200, so that it does not come again. */
  readonly status: number
  /** The key of the event (see `eventKey`), where the signature is genuine: `stale`, `replayed`, `in_progress`. */
  readonly eventKey: string | undefined
  /** The request. Its content is a stranger's: do not trust it. */
  readonly request: PlatformRequest | RawRequest
}
