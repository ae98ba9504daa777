/**
 * A finer {@link ReasonCode}. Open: any other text is accepted too.
 *
 * - `UNSPECIFIED_SUB_CODE`: nothing finer is known.
 * - `ATTACHMENT_REJECTED`: the channel rejected an attachment.
 * - `MEDIA_TYPE_UNDETERMINED`: the type of the media could not be found out.
 * - `INACTIVE_SENDER`: the sender is not active.
 */
export type ReasonSubCode =
  | 'UNSPECIFIED_SUB_CODE'
  | 'ATTACHMENT_REJECTED'
  | 'MEDIA_TYPE_UNDETERMINED'
  | 'INACTIVE_SENDER'
  | (string & {})
