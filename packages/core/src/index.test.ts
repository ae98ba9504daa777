import { expect, it } from 'vitest'
import * as core from './index.ts'

it('exports what users may rely on, and nothing else', () => {
  expect(Object.keys(core).toSorted()).toMatchInlineSnapshot(`
    [
      "ApiError",
      "AuthenticationError",
      "ConfigurationError",
      "ConnectionError",
      "DecodeError",
      "ParlanceError",
      "TimeoutError",
      "ValidationError",
      "basicAuth",
      "bearerToken",
      "bindClient",
      "clientCredentials",
      "clientOptionsFromEnv",
      "createClient",
      "isApiError",
      "isAuthenticationError",
      "isConfigurationError",
      "isConnectionError",
      "isDecodeError",
      "isParlanceError",
      "isTimeoutError",
      "isValidationError",
      "path",
      "request",
      "withConfiguration",
    ]
  `)
})
