/**
 * A messaging channel. Open: channels are added over time, so any other text is accepted too.
 *
 * | value | channel | identity of a recipient |
 * |---|---|---|
 * | `WHATSAPP` | WhatsApp | phone number |
 * | `RCS` | RCS | phone number |
 * | `SMS` | SMS | phone number |
 * | `MMS` | MMS | phone number |
 * | `VIBERBM` | Viber Business Messages | phone number |
 * | `MESSENGER` | Facebook Messenger | page-scoped id |
 * | `INSTAGRAM` | Instagram | app-scoped id |
 * | `TELEGRAM` | Telegram bot | chat id |
 * | `KAKAOTALK` | KakaoTalk (AlimTalk) | phone number |
 * | `KAKAOTALKCHAT` | KakaoTalk chat (ConsultationTalk) | channel id |
 * | `LINE` | LINE | app-scoped id |
 * | `WECHAT` | WeChat | app-scoped open id |
 * | `APPLEBC` | Apple Messages for Business | opaque id |
 *
 * Callbacks may also hold `CHANNEL_UNSPECIFIED` (never send it) and the old `VIBER`, `SINCH_CHAT` and
 * `SINCH_PUSH`.
 *
 * @see https://developers.sinch.com/docs/conversation/channel-support/
 */
export type Channel =
  | 'WHATSAPP'
  | 'RCS'
  | 'SMS'
  | 'MMS'
  | 'VIBERBM'
  | 'MESSENGER'
  | 'INSTAGRAM'
  | 'TELEGRAM'
  | 'KAKAOTALK'
  | 'KAKAOTALKCHAT'
  | 'LINE'
  | 'WECHAT'
  | 'APPLEBC'
  | (string & {})
