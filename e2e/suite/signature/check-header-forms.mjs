import { timestamp, h, verdict } from './verdict.mjs'

const map = (change) => (all) => Object.fromEntries(Object.entries(all).map(change))

export async function checkHeaderForms({ check }) {
  const forms = {
    Headers: [(all) => new Headers(all), 'valid'],
    'a record in capitals': [map(([name, value]) => [name.toUpperCase(), value]), 'valid'],
    'a record of lists': [map(([name, value]) => [name, [value]]), 'valid'],
    'a record of lists of two': [map(([name, value]) => [name, [value, value]]), 'malformed'],
    'a record of empty lists': [map(([name]) => [name, []]), 'malformed'],
    pairs: [(all) => Object.entries(all), 'valid'],
    'pairs, one of them twice': [(all) => [...Object.entries(all), ...Object.entries(all)], 'malformed'],
    'a record with a name in two cases': [(all) => ({ ...all, [h().toUpperCase()]: all[h()] }), 'malformed'],
    'Headers with a value twice': [
      (all) => {
        const headers = new Headers(all)
        headers.append(h('nonce'), 'nonce')
        return headers
      },
      'malformed',
    ],
    'a Map': [(all) => new Map(Object.entries(all)), 'valid'],
    'a record without a prototype': [(all) => Object.assign(Object.create(null), all), 'valid'],
    'headers that are inherited': [(all) => Object.create(all), 'missing'],
    undefined: [() => undefined, 'missing'],
    null: [() => null, 'missing'],
    'a text': [() => 'x-sinch-webhook-signature: a', 'missing'],
    'a number as timestamp': [(all) => ({ ...all, [h('timestamp')]: timestamp }), 'malformed'],
    'a getter that throws': [
      (all) =>
        Object.defineProperty({ ...all }, h('nonce'), {
          enumerable: true,
          get() {
            throw new Error('no')
          },
        }),
      'malformed',
    ],
    'a lookup that throws': [
      () => ({
        get() {
          throw new Error('no')
        },
      }),
      'malformed',
    ],
  }
  for (const [what, [form, expected]] of Object.entries(forms)) {
    await check(`events/signature: headers as ${what}`, expected, () => verdict({ form }))
  }
}
