/** The token of the session: it comes behind the # of the link, which no server is told, and does not stay there. */
export function session(): string {
  if (location.hash) {
    sessionStorage.setItem('session', location.hash.slice(1))
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem('session') ?? ''
}
