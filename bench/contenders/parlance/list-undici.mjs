import { undiciFetch } from '@parlance/core/undici'
import { createLister as create } from './list.mjs'

export const createLister = (given) => create({ ...given, fetch: undiciFetch() })
