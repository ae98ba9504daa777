/** The official SDK in the package that its documentation starts with. */
export { SinchClient } from '@sinch/sdk-core'
