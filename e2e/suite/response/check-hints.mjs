import { failureOf } from '../describe.mjs'
import { fakeApi, refusal } from '../fake-api.mjs'
import { send } from './send.mjs'

/** Each engine reads dates by rules of its own. */
export async function checkHints({ check }) {
  const year = new Date().getUTCFullYear() + 2
  const hints = {
    seconds: ['7', 7000],
    'broken seconds': ['0.25', 250],
    'negative seconds': ['-5', 0],
    'a date of the past': ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    'the same in the form of RFC 850': ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    'the same in the form of C': ['Sun Nov  6 08:49:37 1994', 0],
    'a date to come': [`Sun, 06 Nov ${year} 08:49:37 GMT`, 'years'],
    'the same to come, in the form of RFC 850': [`Sunday, 06-Nov-${year % 100} 08:49:37 GMT`, 'years'],
    'the same to come, in the form of C': [`Sun Nov  6 08:49:37 ${year}`, 'years'],
    'no date': ['soon', 'none'],
    'a number beyond all numbers': ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
  }
  for (const [what, [header, expected]] of Object.entries(hints)) {
    await check(`core/hint: ${what}`, expected, async () => {
      const error = await failureOf(
        send(fakeApi(refusal(429, { 'retry-after': header })), { retry: { attempts: 1 } }),
      )
      const ms = error.retryAfterMs
      return ms > 31_536_000_000 && ms < 94_608_000_000 ? 'years' : (ms ?? 'none')
    })
  }
  await check('core/hint: in the details of the error', 1500, async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1.5s' }]
    const error = await failureOf(send(fakeApi(refusal(429, {}, { details })), { retry: { attempts: 1 } }))
    return error.retryAfterMs
  })
}
