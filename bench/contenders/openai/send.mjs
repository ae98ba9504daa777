import OpenAI from 'openai'

export const createSender = ({ keySecret, apiUrl, fetch }) => {
  const client = new OpenAI({ apiKey: keySecret, baseURL: `${apiUrl}/v1`, fetch, maxRetries: 2 })
  return async (_phone, content) => {
    const { id } = await client.chat.completions.create({
      model: 'any',
      messages: [{ role: 'user', content }],
    })
    return id
  }
}
