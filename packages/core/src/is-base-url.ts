// A pattern, not URL: making a client touches no global. What it lets through is in its normal form already.
const baseUrl =
  /^(https:\/\/([a-z\d]([a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])|http:\/\/(localhost|127\.[\d.]+|\[::1\]))(:\d{1,5})?(\/(?!\.)[\w.~-]+)*\/?$/i

/** What is right for a base URL, for errors. */
export const urlRule =
  'must be a host or an https: URL (http: on loopback) without credentials, query and fragment'

/** Whether a request may go there: encrypted or on this machine, and nothing in it that hides where it leads. */
export const isBaseUrl = (url: unknown): boolean => typeof url === 'string' && baseUrl.test(url)
