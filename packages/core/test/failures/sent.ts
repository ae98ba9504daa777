import { canaries } from '../canaries.ts'

/** A body that holds credentials of every kind that the API takes. */
export const sent = {
  secret: canaries.webhookSecret,
  client_credentials: { client_secret: canaries.clientSecret, client_id: 'not-secret' },
  channel_credentials: [
    { channel: 'MESSENGER', static_token: { token: canaries.channelToken } },
    { channel: 'WECHAT', wechat_credentials: { aes_key: canaries.channelKey } },
    { channel: 'KAKAOTALK', kakaotalk_credentials: { kakaotalk_sender_key: canaries.senderKey } },
  ],
  target: `https://${canaries.urlUser}:${canaries.urlPassword}@hooks.example.com/sinch`,
}
