import { Resend } from 'resend'

export const createSender = ({ keySecret, apiUrl }) => {
  const resend = new Resend(keySecret, { baseUrl: apiUrl })
  return async (_phone, text) => {
    const from = 'a@example.com'
    const { data, error } = await resend.emails.send({ from, to: 'b@example.com', subject: 'Table', text })
    if (error) throw new Error(error.message)
    return data.id
  }
}
