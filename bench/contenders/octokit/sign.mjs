import { sign as signBody } from '@octokit/webhooks-methods'

/** Headers of its own scheme. */
export const sign = async (secret, body) => ({ 'x-hub-signature-256': await signBody(secret, body) })
