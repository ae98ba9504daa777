import type { Channel } from '@parlance/conversation-model'

/** The channels that the API sends on. */
export const channels: readonly Channel[] = [
  'WHATSAPP',
  'RCS',
  'SMS',
  'MMS',
  'VIBERBM',
  'MESSENGER',
  'INSTAGRAM',
  'TELEGRAM',
  'KAKAOTALK',
  'KAKAOTALKCHAT',
  'LINE',
  'WECHAT',
  'APPLEBC',
]
