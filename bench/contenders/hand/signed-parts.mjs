const prefix = 'x-sinch-webhook-signature'

/** What is signed beside the body, and the signature; undefined when something is missing or was signed long ago. */
export const signedParts = (headers) => {
  const signature = headers[prefix]
  const nonce = headers[`${prefix}-nonce`]
  const timestamp = headers[`${prefix}-timestamp`]
  if (!signature || !nonce || !timestamp) return undefined
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) return undefined
  return { signature, tail: `.${nonce}.${timestamp}` }
}
