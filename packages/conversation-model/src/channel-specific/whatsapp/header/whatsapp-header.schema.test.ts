import * as v from 'valibot'
import { expect, it } from 'vitest'
import { whatsAppHeader } from './whatsapp-header.schema.ts'
import type { WhatsAppHeader } from './whatsapp-header.ts'

const headers: WhatsAppHeader[] = [
  { type: 'text', text: 'Order 1042 🎉' },
  { type: 'image', image: { link: 'https://cdn.example.com/table.jpg' } },
  { type: 'document', document: { link: 'https://cdn.example.com/menu.pdf' } },
  { type: 'video', video: { link: 'https://cdn.example.com/tour.mp4' } },
]

it.each(headers)('reads a header of type $type unchanged', (header) => {
  expect(v.parse(whatsAppHeader, header)).toEqual(header)
})

it('keeps what it does not know: members, and whole kinds', () => {
  const known = { type: 'image', image: { link: 'https://cdn.example.com/a.jpg', alt: 'A table' }, since: 2 }
  const unknown = { type: 'audio', audio: { link: 'https://cdn.example.com/a.mp3' } }
  expect(v.parse(whatsAppHeader, known)).toEqual(known)
  expect(v.parse(whatsAppHeader, unknown)).toEqual(unknown)
})

it.each([
  ['type', { text: 'Order 1042' }],
  ['text', { type: 'text' }],
  ['text', { type: 'text', text: 1042 }],
  ['image', { type: 'image', link: 'https://cdn.example.com/a.jpg' }],
  ['image.link', { type: 'image', image: {} }],
  ['document.link', { type: 'document', document: { link: null } }],
  ['video', { type: 'video', video: 'https://cdn.example.com/tour.mp4' }],
])('refuses a wrong or missing %s', (path, header) => {
  const { issues = [] } = v.safeParse(whatsAppHeader, header)
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path])
})
