// Loaded before an example that runs in a process of its own: what it asks of Sinch goes to the sandbox at SANDBOX_URL.
const platformFetch = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const { hostname, pathname, search } = new URL(input instanceof Request ? input.url : input)
  if (!hostname.endsWith('.sinch.com')) throw new Error(`An example asks ${hostname}.`)
  return platformFetch(new URL(pathname + search, process.env['SANDBOX_URL']), init)
}
