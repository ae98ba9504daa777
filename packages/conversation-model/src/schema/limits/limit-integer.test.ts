import { expect, it } from 'vitest'
import { limitInteger } from './limit-integer.ts'

it.each([undefined, 0, -5, 12345])('accepts %s', (value) => {
  expect(limitInteger('price', value)).toEqual([])
})

it.each([0.5, NaN, Infinity, 2 ** 53])('refuses %s: no integer that JSON carries exactly', (value) => {
  expect(limitInteger('price', value)).toEqual([{ path: ['price'], message: 'Must be an integer' }])
})

it.each([0, 100])('accepts %s, an end of the range', (value) => {
  expect(limitInteger('rate', value, { from: 0, to: 100 })).toEqual([])
})

it.each([-1, 101, 50.5, NaN])('refuses %s, which is not in the range', (value) => {
  expect(limitInteger('rate', value, { from: 0, to: 100 })).toEqual([
    { path: ['rate'], message: 'Must be an integer from 0 to 100' },
  ])
})
