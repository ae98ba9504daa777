import { failureOf } from '../describe.mjs'
import { secret, verdict } from './verdict.mjs'

const others = (count) => Array.from({ length: count }, (_, index) => `other-${index}`)

export async function checkSecrets({ check }) {
  const rows = {
    'the last of eight': [[...others(7), secret], 'valid'],
    'none of eight': [others(8), 'mismatch'],
    'a function': [() => secret, 'valid'],
    'a function that takes its time': [async () => ['other', secret], 'valid'],
    'one that is longer than a block': ['x'.repeat(200), 'mismatch'],
  }
  for (const [what, [given, expected]] of Object.entries(rows)) {
    await check(`events/signature: the secret is ${what}`, expected, () => verdict({ secret: given }))
  }
  await check('events/signature: a long secret', 'valid', () =>
    verdict({ signed: { secret: '\u2603'.repeat(100) }, secret: '\u2603'.repeat(100) }),
  )
  // More secrets than are kept, so that each is imported more than once where keys are imported.
  await check(
    'events/signature: many secrets, one after the other',
    Array.from({ length: 24 }, () => 'valid'),
    async () => {
      const verdicts = []
      for (let index = 0; index < 24; index += 1) {
        const own = `secret-${index % 12}`
        verdicts.push(await verdict({ signed: { secret: own }, secret: own }))
      }
      return verdicts
    },
  )
  for (const [what, given] of Object.entries({
    undefined: undefined,
    empty: '',
    blank: ' \t',
    'no list': [],
    nine: others(9),
    'empty in a list': ['a', ''],
    'a number': 1,
    'a function for nothing': () => undefined,
  })) {
    await check(`events/signature: refuses a secret that is ${what}`, 'configuration', async () => {
      const { code } = await failureOf(verdict({ secret: given }))
      return code
    })
  }
  await check('events/signature: hands on what a function for the secret throws', 'RangeError', async () => {
    const { name } = await failureOf(verdict({ secret: () => Promise.reject(new RangeError('vault')) }))
    return name
  })
}
