/**
 * What went wrong. Open: codes are added over time, so any other text is accepted too.
 *
 * - `UNKNOWN`: nothing better fits.
 * - `INTERNAL_ERROR`: a fault inside the service.
 * - `RATE_LIMITED`: not sent because of a rate limit.
 * - `RECIPIENT_INVALID_CHANNEL_IDENTITY`: the identity is malformed.
 * - `RECIPIENT_NOT_REACHABLE`: the recipient cannot be reached on the channel.
 * - `RECIPIENT_NOT_OPTED_IN`: the recipient has not opted in.
 * - `OUTSIDE_ALLOWED_SENDING_WINDOW`: the time in which the channel allows to write has passed.
 * - `CHANNEL_FAILURE`: the channel did not accept the message; transient errors were retried.
 * - `CHANNEL_BAD_CONFIGURATION`: the app's configuration of the channel is wrong.
 * - `CHANNEL_CONFIGURATION_MISSING`: the app has no configuration of the channel.
 * - `MEDIA_TYPE_UNSUPPORTED`: the channel does not take this type of media.
 * - `MEDIA_TOO_LARGE`: the media file is too large.
 * - `MEDIA_NOT_REACHABLE`: the media URL cannot be fetched.
 * - `NO_CHANNELS_LEFT`: all channels were tried, or there was none to try.
 * - `TEMPLATE_NOT_FOUND`: there is no such template.
 * - `TEMPLATE_INSUFFICIENT_PARAMETERS`: parameters of the template are missing.
 * - `TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION`: the template has no such language or version.
 * - `DELIVERY_TIMED_OUT`: not delivered within the time that the channel allows.
 * - `DELIVERY_REJECTED_DUE_TO_POLICY`: against a policy of the channel.
 * - `CONTACT_NOT_FOUND`: there is no contact with this id.
 * - `BAD_REQUEST`: the message failed the validation after it had been accepted.
 * - `UNKNOWN_APP`: the app has been removed meanwhile.
 * - `NO_CHANNEL_IDENTITY_FOR_CONTACT`: the contact has no usable identity.
 * - `CHANNEL_REJECT`: the channel rejects the message for good, without saying more.
 * - `NO_PERMISSION`: the action is not permitted.
 * - `NO_PROFILE_AVAILABLE`: there is no profile data.
 * - `UNSUPPORTED_OPERATION`: the channel lacks the operation.
 * - `INACTIVE_CREDENTIAL`, `MESSAGE_EXPIRED`, `MESSAGE_SPLIT_REQUIRED`, `DELIVERY_REPORT_TIME_OUT`: as their
 *   names say; not in every version of the API's description.
 */
export type ReasonCode =
  | 'UNKNOWN'
  | 'INTERNAL_ERROR'
  | 'RATE_LIMITED'
  | 'RECIPIENT_INVALID_CHANNEL_IDENTITY'
  | 'RECIPIENT_NOT_REACHABLE'
  | 'RECIPIENT_NOT_OPTED_IN'
  | 'OUTSIDE_ALLOWED_SENDING_WINDOW'
  | 'CHANNEL_FAILURE'
  | 'CHANNEL_BAD_CONFIGURATION'
  | 'CHANNEL_CONFIGURATION_MISSING'
  | 'MEDIA_TYPE_UNSUPPORTED'
  | 'MEDIA_TOO_LARGE'
  | 'MEDIA_NOT_REACHABLE'
  | 'NO_CHANNELS_LEFT'
  | 'TEMPLATE_NOT_FOUND'
  | 'TEMPLATE_INSUFFICIENT_PARAMETERS'
  | 'TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION'
  | 'DELIVERY_TIMED_OUT'
  | 'DELIVERY_REJECTED_DUE_TO_POLICY'
  | 'CONTACT_NOT_FOUND'
  | 'BAD_REQUEST'
  | 'UNKNOWN_APP'
  | 'NO_CHANNEL_IDENTITY_FOR_CONTACT'
  | 'CHANNEL_REJECT'
  | 'NO_PERMISSION'
  | 'NO_PROFILE_AVAILABLE'
  | 'UNSUPPORTED_OPERATION'
  | 'INACTIVE_CREDENTIAL'
  | 'MESSAGE_EXPIRED'
  | 'MESSAGE_SPLIT_REQUIRED'
  | 'DELIVERY_REPORT_TIME_OUT'
  | (string & {})
