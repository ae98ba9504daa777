import type { SampleTrigger } from '@parlance/sandbox'
import type { CallName } from './calls.ts'
import type { Contents } from './contents.ts'
import type { Difference } from './differences-of.ts'

/** What is compared: the requests of a call, a content that is read back, what a webhook is taken for. */
export type Compared =
  | CallName
  | `read ${keyof Contents}`
  | `event ${SampleTrigger}`
  | 'pages by tokens in base64'
  | 'a signature of yesterday'
  | 'a genuine record and text'
  | 'genuine headers of fetch'
  | 'a genuine body of bytes'
  | 'a send to a busy API'

/** Something that the official SDK does otherwise than we do, on purpose. */
export interface KnownDifference {
  readonly name: string
  /** Why theirs is wrong. */
  readonly reason: string
  /** Every place where it shows; it must show in all of them. */
  readonly where: Readonly<Partial<Record<Compared, readonly Difference[]>>>
}
