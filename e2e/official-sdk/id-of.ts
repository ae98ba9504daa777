/** The id of a message that was accepted. */
export const idOf = ({ message_id }: { readonly message_id?: string }): string => {
  if (!message_id) throw new Error('The answer holds no message_id.')
  return message_id
}
