/** Parses the body of one webhook. */
export const prepare = async ({ parse }, { body, messageId }) => {
  const event = parse(body)
  if (event.trigger !== 'MESSAGE_INBOUND' || event.message.id !== messageId) {
    throw new Error(`Parsed as ${JSON.stringify(event)}`)
  }
  return () => parse(body)
}
