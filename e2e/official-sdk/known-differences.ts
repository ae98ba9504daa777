import type { Difference } from './differences-of.ts'
import type { KnownDifference } from './known-difference.ts'

const type = (...requests: readonly number[]): Difference[] =>
  requests.map((index) => ({ at: `${index}.contentType`, official: 'application/json' }))

const source: readonly Difference[] = [{ at: '1.query.messages_source', official: ['CONVERSATION_SOURCE'] }]

const unparsed = (ours: string): Difference[] => [
  { at: '', official: 'throws Unknown Conversation event to parse', ours },
]

/**
 * All that the official SDK does otherwise. What is not listed here fails, and so does what is listed and no longer happens.
 * Request 0 of a call is the one for the token.
 */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'asks for a source that nobody named',
    reason:
      'what is left out is for the API to decide; the other official SDKs send it only when it is given',
    where: { 'get a message': source, 'update a message': source, 'delete a message': source },
  },
  {
    name: 'names the type of a body that is not there',
    reason: 'a request without content has no type of content, and the API asks for one only with a body',
    where: {
      'get a message': type(1),
      'get a message from a source': type(1),
      'get a message whose id needs encoding': type(1),
      'get a message whose id holds a slash': type(1),
      'get a message whose id holds a question mark': type(1),
      'get a message whose id climbs': type(1),
      'delete a message': type(1),
      'delete a message from a source': type(1),
      'list messages': type(1),
      'list messages by filters': type(1),
      'list messages that people wrote': type(1),
      'list messages that anybody wrote': type(1),
      'list messages between two times': type(1),
      'list messages of a number with its plus': type(1),
      'list messages of an identity with signs': type(1),
      'list messages from no token': type(1),
      'list three pages': type(1, 2, 3),
      'list beyond an empty page': type(1, 2),
      'list two pages by a token in base64': type(1, 2),
      'list two pages by a token that looks like a date': type(1, 2),
    },
  },
  {
    name: 'does not encode ids in a path',
    reason:
      'an id becomes another path or a query: another message is asked for, or what is no message at all',
    where: {
      'get a message whose id holds a slash': [
        {
          at: '1.path',
          official: '/v1/projects/project/messages/a/b',
          ours: '/v1/projects/project/messages/a%2Fb',
        },
      ],
      'get a message whose id holds a question mark': [
        {
          at: '1.path',
          official: '/v1/projects/project/messages/a',
          ours: '/v1/projects/project/messages/a%3Fview%3Dx',
        },
        { at: '1.query.view', official: ['x'] },
      ],
      'get a message whose id climbs': [
        {
          at: '1.path',
          official: '/v1/elsewhere',
          ours: '/v1/projects/project/messages/..%2F..%2F..%2Felsewhere',
        },
      ],
    },
  },
  {
    name: 'does not encode values in a query',
    reason: 'a plus arrives as a blank, and what follows "&" or "#" is another parameter or is lost',
    where: {
      'list messages of a number with its plus': [
        { at: '1.query.channel_identity.0', official: ' 46701234567', ours: '+46701234567' },
      ],
      'list messages of an identity with signs': [
        { at: '1.query.channel_identity.0', official: 'a', ours: 'a&b=c#d%41 å' },
        { at: '1.query.b', official: ['c'] },
      ],
      'list two pages by a token in base64': [
        { at: '2.query.page_token.0', official: 'Cho MUhR/Nw==', ours: 'Cho+MUhR/Nw==' },
      ],
      // The second page is refused with 400 to theirs; ours gets all three messages.
      'pages by tokens in base64': [{ at: '', official: 400, ours: 3 }],
    },
  },
  {
    name: 'sends a parameter that has no value',
    reason: 'a token that is empty is no token: the API wants absent parameters left out',
    where: { 'list messages from no token': [{ at: '1.query.page_token', official: [''] }] },
  },
  {
    name: 'takes text that looks like a date for a date',
    reason: 'tokens and birthdays are text: a page token is lost, a birthday is no valid date any more',
    where: {
      'list two pages by a token that looks like a date': [
        { at: '2.query.page_token.0', official: 'null', ours: '2026-01-01' },
      ],
      'read contact_info_message': [
        {
          at: 'app_message.contact_info_message.birthday',
          official: 'Invalid Date',
          ours: '1815-12-10',
        },
      ],
    },
  },
  {
    name: 'knows the event by a key that it does not have',
    reason: 'the API sends duplicated_contact_identities_notification, not duplicated_identities',
    where: { 'event CONTACT_IDENTITIES_DUPLICATION': unparsed('CONTACT_IDENTITIES_DUPLICATION') },
  },
  {
    name: 'spells a trigger with an s',
    reason: 'the reference and the other official SDKs say SMART_CONVERSATION',
    where: {
      'event SMART_CONVERSATION': [{ at: '', official: 'SMART_CONVERSATIONS', ours: 'SMART_CONVERSATION' }],
    },
  },
  {
    name: 'throws for events that it does not know',
    reason: 'an event that is new must not stop a receiver',
    where: {
      'event BATCH_STATUS_UPDATE': unparsed('BATCH_STATUS_UPDATE'),
      'event UNKNOWN': unparsed('UNKNOWN'),
    },
  },
  {
    name: 'takes a signature of any age',
    reason: 'whoever has seen a webhook once could send it again for ever',
    where: { 'a signature of yesterday': [{ at: '', official: 'accepted', ours: 'refused' }] },
  },
  {
    name: 'refuses genuine requests in the forms of fetch and of raw bodies',
    reason:
      'it looks for members of `Headers`, which has none, and writes bytes as JSON before it signs them',
    where: {
      'genuine headers of fetch': [{ at: '', official: false, ours: true }],
      'a genuine body of bytes': [{ at: '', official: false, ours: true }],
    },
  },
  {
    name: 'does not send again after 429',
    reason: 'the API has not taken the message, and says when to come back',
    where: { 'a send to a busy API': [{ at: '', official: 429, ours: 'sent' }] },
  },
]
