/**
 * An event as no serialiser writes it: blanks around it, tabs, ends of lines of two kinds, an escaped slash, a number
 * with too many digits. Whoever parses it and writes it again gets other bytes.
 */
export const unusualBody = (app_id: string, id: string): string =>
  [
    ' {\t"app_id" :"',
    app_id,
    '",\r\n"message":{"id":"',
    id,
    '","contact_message":{"text_message":{ "text":"Smörgåsbord 1\\/2 🥣?" }},\n',
    '"channel_identity":{"channel":"SMS","identity":"46701234567","app_id":""},"weight":1.50e0 }\n}\r\n',
  ].join('')
