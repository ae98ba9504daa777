import { deepEqual, equal, throws } from 'node:assert/strict'
import { createComparison } from './create-comparison.ts'
import { differencesOf } from './differences-of.ts'
import type { KnownDifference } from './known-difference.ts'
import type { Report } from './report.ts'
import type { WireRequest } from './wire-request.ts'

const request: WireRequest = {
  method: 'POST',
  path: '/v1/projects/project/messages:send',
  query: { view: ['a'] },
  contentType: 'application/json',
  authorization: ['Bearer'],
  body: { app_id: 'app', message: { text_message: { text: 'x' }, agent: null }, list: ['a', 'b'], ttl: '3s' },
}
const body = {
  app_id: 'app',
  message: { text_message: { text: 'x' }, agent: null },
  list: ['a', 'b'],
  ttl: '3s',
}

/** Each is the request with one thing changed, and where that must be seen. */
const spoiled: Readonly<Record<string, readonly [at: string, requests: readonly unknown[]]>> = {
  'another method': ['0.method', [{ ...request, method: 'PUT' }]],
  'another path': ['0.path', [{ ...request, path: '/v1/projects/project/messages%3Asend' }]],
  'a parameter more': ['0.query.page_size', [{ ...request, query: { ...request.query, page_size: ['1'] } }]],
  'a parameter twice': ['0.query.view.1', [{ ...request, query: { view: ['a', 'a'] } }]],
  'another type': ['0.contentType', [{ ...request, contentType: 'application/json; charset=utf-8' }]],
  'another scheme': ['0.authorization.0', [{ ...request, authorization: ['Basic'] }]],
  'no body': ['0.body', [{ ...request, body: undefined }]],
  'a member less': ['0.body.ttl', [{ ...request, body: { ...body, ttl: undefined } }]],
  'a number for a text': ['0.body.ttl', [{ ...request, body: { ...body, ttl: 3 } }]],
  'nothing for null': [
    '0.body.message.agent',
    [{ ...request, body: { ...body, message: { text_message: { text: 'x' } } } }],
  ],
  'null for an object': ['0.body.message', [{ ...request, body: { ...body, message: null } }]],
  'another order': ['0.body.list.0', [{ ...request, body: { ...body, list: ['b', 'b'] } }]],
  'an object for a list': ['0.body.list', [{ ...request, body: { ...body, list: { 0: 'a', 1: 'b' } } }]],
  'a request more': ['1', [request, request]],
  'a request less': ['0', []],
}

const known: KnownDifference = {
  name: 'example',
  reason: 'to try the list',
  where: { 'send a text': [{ at: '0.method', official: 'POST', ours: 'PUT' }] },
}

/** The comparison itself: that it can fail. */
export const checkComparison = async ({ check }: Report): Promise<void> => {
  for (const [what, [at, requests]] of Object.entries(spoiled)) {
    await check(`comparison: sees ${what}`, () => {
      const found = differencesOf([request], requests)
      deepEqual(
        found.map((each) => each.at),
        [at],
      )
      throws(() => createComparison([]).judge('send a text', found), /not listed/)
    })
  }
  await check('comparison: equal is equal, whatever the order of members', () => {
    const { method, ...rest } = request
    deepEqual(differencesOf([request], [{ ...rest, method }]), [])
  })
  const found = differencesOf([request], [{ ...request, method: 'PUT' }])
  await check('comparison: takes what is listed, with these values and in this place only', () => {
    deepEqual(createComparison([known]).judge('send a text', found), ['example'])
    throws(() => createComparison([known]).judge('send a card', found), /not listed/)
    const other = differencesOf([request], [{ ...request, method: 'PATCH' }])
    throws(() => createComparison([known]).judge('send a text', other), /not listed/)
  })
  await check(
    'comparison: misses a listed difference that is gone, and one that was never looked for',
    () => {
      const comparison = createComparison([known])
      throws(() => comparison.confirm(known), /no longer found in "send a text"/)
      comparison.judge('send a text', [])
      throws(() => comparison.confirm(known), /no longer found in "send a text"/)
      comparison.judge('send a text', found)
      equal(comparison.confirm(known), 1)
    },
  )
}
