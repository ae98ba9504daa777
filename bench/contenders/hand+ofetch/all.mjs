export * from './list.mjs'
export * from './send.mjs'
export * from './webhook.mjs'
