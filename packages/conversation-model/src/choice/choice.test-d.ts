import type { Choice } from './choice.ts'

declare function takeChoice(value: Choice): void

// Takes one kind of choice, and any JSON to come back.
takeChoice({ text_message: { text: 'Yes' }, postback_data: 'yes' })
takeChoice({
  url_message: { title: 'a', url: 'b' },
  postback_data: { a: [1, null] },
  display_mode: 'NEW',
})

// Refuses two kinds, none, and what JSON cannot carry.
// @ts-expect-error two kinds
takeChoice({ text_message: { text: 'Yes' }, url_message: { title: 'a', url: 'b' } })
// @ts-expect-error no kind
takeChoice({ postback_data: 'yes' })
// @ts-expect-error a date is no JSON
takeChoice({ text_message: { text: 'Yes' }, postback_data: new Date(0) })
