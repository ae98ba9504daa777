import { stub } from './stub.mjs'

const [phone, text] = ['+46701234567', 'Your table is ready.']

/** Sends one text message; `given.stub` says which kind of answer replaces the network. */
export const prepare = async ({ createSender }, given) => {
  if (given.stub) globalThis.fetch = stub(given.stub, given.answer)
  const send = createSender(given.stub ? { ...given, fetch: globalThis.fetch } : given)
  // Whoever answers looks at the request, and gives this id to none that is wrong.
  const id = await send(phone, text)
  if (id !== given.id) throw new Error(`The id is ${id}.`)
  return () => send(phone, text)
}
