import { createVerifier } from '../hand/verify-subtle.mjs'
import { parse } from './parse.mjs'

export const createReceiver = (secret) => {
  const verify = createVerifier(secret)
  return async (headers, body) => {
    if (!(await verify(headers, body))) throw new Error('Not genuine')
    return parse(body)
  }
}
