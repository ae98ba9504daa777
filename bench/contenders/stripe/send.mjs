import { Stripe } from 'stripe'

export const createSender = ({ keySecret, apiUrl, fetch }) => {
  const { protocol, hostname: host, port } = new URL(apiUrl)
  const stripe = new Stripe(keySecret, {
    protocol: protocol.slice(0, -1),
    host,
    port,
    httpClient: Stripe.createFetchHttpClient(fetch),
    telemetry: false,
  })
  return async (_phone, description) => {
    const { id } = await stripe.paymentIntents.create({ amount: 100, currency: 'sek', description })
    return id
  }
}
