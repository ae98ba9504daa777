/**
 * Settings for single channels. All values are text, also numbers and booleans (`"3"`, `"true"`): up to 1024
 * characters each. Keys that are not listed here are accepted too.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/
 */
export interface ChannelProperties {
  /** SMS: who sends: a number, a short code or an alphanumeric sender. */
  SMS_SENDER?: string
  /** SMS: `"true"` shows the message at once, without storing it. Default: `"false"`. */
  SMS_FLASH_MESSAGE?: string
  /** SMS: into how many parts a message may be split, a whole number. Longer messages are rejected. */
  SMS_MAX_NUMBER_OF_MESSAGE_PARTS?: string
  /** MMS: who sends: a short code or a long number. Required on MMS. */
  MMS_SENDER?: string
  /** MMS: `"true"` checks the content strictly. Default: `"false"`. */
  MMS_STRICT_VALIDATION?: string
  /** Messenger: `RESPONSE`, `UPDATE`, or `MESSAGE_TAG` when a tag is set. */
  MESSENGER_MESSAGING_TYPE?: string
  /** Messenger: a message tag of Meta's. Needed later than 24 hours after the contact wrote. */
  MESSENGER_MESSAGE_TAG?: string
  /** Messenger: how loud the message is, `REGULAR`, `SILENT_PUSH` or `NO_PUSH`. */
  MESSENGER_NOTIFICATION_TYPE?: string
  /** Instagram: `HUMAN_AGENT` allows to answer up to 7 days after the contact wrote. */
  INSTAGRAM_MESSAGE_TAG?: string
  /** The old Viber bot: name of the sender, up to 28 characters. */
  VIBER_SENDER_NAME?: string
  /** The old Viber bot: URL of the sender's picture, at most 100 kB, best 720 by 720 pixels. */
  VIBER_SENDER_AVATAR?: string
  /** Viber Business Messages: `PRIMARY_ONLY` or `ALL` devices of the recipient get a template message. */
  VIBERBM_TEMPLATE_MESSAGE_DEVICES?: string
  /** Telegram: `TRUE` shows no preview of links. */
  TELEGRAM_DISABLE_LINK_PREVIEW?: string
  /** KakaoTalk: authentication. */
  KAKAOTALK_AUTHENTICATION?: string
  /** LINE: id by which views of a video are counted. */
  LINE_VIDEO_TRACKING_ID?: string
  /** RCS: how much of the screen a web page takes that opens from a message: `FULL`, `HALF` or `TALL`. */
  RCS_WEBVIEW_MODE?: string
  /** RCS: how a card lies, `HORIZONTAL` or `VERTICAL`. */
  RCS_CARD_ORIENTATION?: string
  /** RCS: on which side of a horizontal card the picture stands, `LEFT` or `RIGHT`. */
  RCS_CARD_THUMBNAIL_IMAGE_ALIGNMENT?: string
  /** Any other setting: text of up to 1024 characters. */
  [key: string]: string | undefined
}
