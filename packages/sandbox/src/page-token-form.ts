/**
 * How page tokens are written. `url-safe`: in letters, digits, `-` and `_`, as those of the API that are known.
 * `base64`: with `+`, `/` and `=` in each, which the API may use too: a client that does not encode them fails.
 */
export type PageTokenForm = 'url-safe' | 'base64'
