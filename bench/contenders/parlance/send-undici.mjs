import { undiciFetch } from '@parlance/core/undici'
import { createSender as create } from './send.mjs'

export const createSender = (given) => create({ ...given, fetch: undiciFetch() })
