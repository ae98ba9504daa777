import type { ContactInfoMessage } from '@parlance/conversation-model'
import { type Child, element } from '../element.ts'
import { link } from '../link.ts'
import { linkOf } from '../link-of.ts'

/** A visiting card. */
export function renderContactInfo(contact: ContactInfoMessage): HTMLElement {
  const { name, organization, phone_numbers, email_addresses = [], addresses = [], urls = [] } = contact
  const work = [organization?.title, organization?.department, organization?.company].filter(Boolean)
  const lines = [
    ...phone_numbers.map(({ phone_number, type }) => line(type ?? 'Phone', phone_number)),
    ...email_addresses.map(({ email_address, type }) => line(type ?? 'Mail', email_address)),
    ...addresses.map(({ type, ...address }) => line(type ?? 'Address', addressText(address))),
    ...urls.map(({ url, type }) => line(type ?? 'Web', webText(url))),
    ...(contact.birthday === undefined ? [] : [line('Born', contact.birthday)]),
  ]
  return element(
    'div',
    { class: 'visiting-card' },
    element(
      'div',
      { class: 'visiting-head' },
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, initialsOf(name.full_name)),
      element(
        'span',
        {},
        element('strong', { dir: 'auto' }, name.full_name),
        work.length > 0 && element('span', { class: 'soft', dir: 'auto' }, work.join(', ')),
      ),
    ),
    element('dl', {}, ...lines),
  )
}

function line(label: string, value: Child): HTMLElement {
  const words = /^[A-Z]+$/.test(label) ? label.charAt(0) + label.slice(1).toLowerCase() : label
  return element('div', {}, element('dt', {}, words), element('dd', { dir: 'auto' }, value))
}

function addressText(address: { zip?: string; city?: string; state?: string; country?: string }): string {
  const { zip, city, state, country } = address
  return [[zip, city].filter(Boolean).join(' '), state, country].filter(Boolean).join(', ')
}

function webText(url: string): Child {
  const target = linkOf(url)
  return target ? link(target, target.host) : url
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  )
  return letters.join('').toUpperCase()
}
