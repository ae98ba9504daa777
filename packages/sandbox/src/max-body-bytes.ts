/** How large a request may be. The API's own limit is not known; without one, a single request could fill the memory. */
export const maxBodyBytes: number = 4 * 1_048_576
