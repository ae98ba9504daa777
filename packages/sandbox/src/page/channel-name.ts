const names: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['WHATSAPP', 'WhatsApp'],
  ['RCS', 'RCS'],
  ['SMS', 'SMS'],
  ['MMS', 'MMS'],
  ['VIBERBM', 'Viber'],
  ['MESSENGER', 'Messenger'],
  ['INSTAGRAM', 'Instagram'],
  ['TELEGRAM', 'Telegram'],
  ['KAKAOTALK', 'KakaoTalk'],
  ['KAKAOTALKCHAT', 'KakaoTalk Chat'],
  ['LINE', 'LINE'],
  ['WECHAT', 'WeChat'],
  ['APPLEBC', 'Apple Messages'],
])

/** The channels, in the order in which the API names them. */
export const channelCodes: readonly string[] = /* @__PURE__ */ [...names.keys()]

/** A channel as people call it; one that is not known by its own name. */
export function channelName(channel: string): string {
  return names.get(channel) ?? channel
}
