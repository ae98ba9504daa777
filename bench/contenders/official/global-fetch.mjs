/** Stands in for node-fetch where the network is stubbed: the official SDK cannot be given a `fetch`. */
export default (url, init) => globalThis.fetch(url, init)
export { Headers } from 'node-fetch'
