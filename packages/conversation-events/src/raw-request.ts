import type { RawBody } from './raw-body.ts'
import type { SignatureHeaders } from './signature-headers.ts'

/** A request where there is no `Request`: what has to be known of it. */
export interface RawRequest {
  /** The method. Default `POST`. */
  readonly method?: string | undefined
  /** The headers, in any form. */
  readonly headers: SignatureHeaders
  /** The body as it came, or a function that reads it and gives up beyond so many bytes with an `EventParseError`. */
  readonly body: RawBody | ((maxBytes: number) => Promise<RawBody>)
}
