/** Whether a host name is this machine's own: a page of a foreign name, made to resolve here, must get nothing. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
