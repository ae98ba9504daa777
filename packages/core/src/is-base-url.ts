// A pattern, not URL: making a client touches no global. What it lets through is in its normal form already: scheme; a
// name whose last part is no number, an IPv4 address or [::1]; port; path without dot segments.
const baseUrl =
  /^(https|http(?=:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$))):\/\/(([a-z\d-]+\.)*[a-z][a-z\d-]*|((25[0-5]|(2[0-4]|1\d|[1-9]?)\d)(\.(?=\d)|(?![\d.]))){4}|\[::1\])(:(?!0)([1-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(\/(?!\.)[\w.~-]+)*\/?$/i

/** What is right for a base URL, for errors. */
export const urlRule =
  'must be a host or an https: URL (http: on loopback) without credentials, query and fragment'

/** Whether a request may go there: encrypted or on this machine, and nothing in it that hides where it leads. */
export const isBaseUrl = (url: unknown): url is string => typeof url === 'string' && baseUrl.test(url)
