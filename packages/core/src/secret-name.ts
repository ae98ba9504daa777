/** Names of members that hold secrets. */
export const secretName = /secret|token|password|passwd|authorization|credential|api_?key/i
