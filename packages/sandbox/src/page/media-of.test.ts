import { expect, test } from 'vitest'
import { mediaOf } from './media-of.ts'

test.each([
  ['https://a.example/x/soup.JPG?size=2', undefined, ['picture', 'Picture', 'soup.JPG', 'a.example']],
  ['https://a.example/r/88', 'Menu.pdf', ['document', 'Document', 'Menu.pdf', 'a.example']],
  ['https://a.example/', undefined, ['file', 'File', 'https://a.example/', 'a.example']],
  ['https://a.example/100%.mp4', undefined, ['video', 'Video', '100%.mp4', 'a.example']],
  ['no address', undefined, ['file', 'File', 'no address', '']],
])('says of %s what can be said without loading it', (url, filename, expected) => {
  const { icon, kind, name, host } = mediaOf(url, filename)
  expect([icon, kind, name, host]).toEqual(expected)
})
