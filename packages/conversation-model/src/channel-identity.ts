import type { Channel } from './channel.ts'

/**
 * Where a person is reached: a channel, and the name that the person has there. As the API gives it back.
 *
 * @see https://developers.sinch.com/docs/conversation/api-reference/
 */
export interface ChannelIdentity {
  /** The channel. */
  channel: Channel
  /**
   * The person on that channel: a phone number, or an id that the channel made. The API often returns phone
   * numbers without the leading `+`, whatever was sent: do not compare identities as raw text.
   */
  identity: string
  /**
   * The app that the identity belongs to. Only on channels whose identities hold for one app (`MESSENGER`,
   * `INSTAGRAM`, `LINE`, `WECHAT`); elsewhere missing or `""`.
   */
  app_id?: string
}
