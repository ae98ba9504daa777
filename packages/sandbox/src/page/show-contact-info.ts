import type { ContactInfoMessage } from '@parlance/conversation-model'
import { el } from './el.ts'
import { icon, type IconName } from './icon.ts'
import { showLink } from './show-link.ts'

/** A business card. */
export function showContactInfo(contact: ContactInfoMessage): HTMLElement {
  const { name, organization = {} } = contact
  const work = [organization.title, organization.department, organization.company].filter(Boolean).join(', ')
  const rows = [
    ...contact.phone_numbers.map(({ phone_number, type }) => row('phone', 'Phone', phone_number, type)),
    ...(contact.email_addresses ?? []).map(({ email_address, type }) =>
      row('mail', 'Email', email_address, type),
    ),
    ...(contact.addresses ?? []).map(({ zip, city, state, country, type }) =>
      row('home', 'Address', [zip, city, state, country].filter(Boolean).join(' '), type),
    ),
    ...(contact.urls ?? []).map(({ url, type }) => row('link', 'Web', showLink(url), type)),
    ...(contact.birthday ? [row('calendar', 'Birthday', contact.birthday)] : []),
  ]
  return el(
    'div',
    { class: 'contact' },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, initialOf(name.full_name)),
    el('div', {}, el('strong', {}, name.full_name), work === '' ? undefined : el('small', {}, work)),
    el('ul', {}, ...rows),
  )
}

function row(sign: IconName, label: string, value: Node | string, type?: string): HTMLElement {
  return el(
    'li',
    {},
    icon(sign),
    el('span', { class: 'sr' }, `${label}: `),
    el('span', {}, value),
    type ? el('small', {}, type.toLowerCase()) : undefined,
  )
}

/** Its first character, also where that is more than one code unit. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name)
  return first?.segment ?? '?'
}
