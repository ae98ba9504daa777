import { verify } from '@octokit/webhooks-methods'

export const createVerifier = (secret) => async (headers, body) =>
  'x-hub-signature-256' in headers && verify(secret, body, headers['x-hub-signature-256'])
