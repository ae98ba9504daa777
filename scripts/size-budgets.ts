// What an import may cost, minified and compressed (gzip -9), and what it must not hold. To raise a budget
// is a change of its own, with its reason.
//
// The aim for a send was 6.5 kB, 2.5 of it ours; for a signature 1.0; for everything 12. They were set before the
// guarantees stood. Of what a send weighs, some 1.9 kB are tries under one deadline, each with its own end; 1.7 refuse
// what cannot be right before it leaves; 1.4 are tokens that many calls and processes share; 0.8 errors that say what
// became of a message; 0.7 take secrets out of what services quote; 0.7 are the message, and 0.5 carry it. A signature has
// two engines and every form of headers. What is reached, and 5 percent, is the budget, so that it does not grow unseen.

/** A word that an import must not bring along. */
export interface Forbidden {
  /** Looked for in the code that is left, and in the names of the files that it comes from. */
  readonly word: RegExp
  readonly because: string
}

export interface Budget {
  readonly name: string
  /** The program whose imports are measured. */
  readonly program: string
  /** Bytes, for a browser and for Node alike. */
  readonly gzip: number
  /** Bytes without ofetch. */
  readonly ours?: number
  readonly forbidden?: readonly Forbidden[]
}

const otherContent: Forbidden = { word: /carousel_message/, because: 'text needs no other kind of content' }
const valibot: Forbidden = {
  word: /~standard|~run/,
  because: 'what is sent is checked by types, not by schemas',
}
const oauth: Forbidden = { word: /oauth2/i, because: 'a webhook is received without a client' }
const secrets: Forbidden = {
  word: /keySecret|client_credentials/,
  because: 'a key secret opens the whole project and has no place in a page',
}
const otherEvents: Forbidden = {
  word: /capability_notification|CONTACT_MERGE/,
  because: 'the events that nobody named are not paid for',
}

/** Forbidden in every import. */
export const everywhere: readonly Forbidden[] = [
  { word: /node-fetch-native/, because: 'every runtime has fetch' },
  { word: /\bdestr\b/, because: 'it guesses where JSON.parse fails' },
  { word: /\bnode:(?!crypto\b)/, because: 'it runs where there is no Node' },
]

export const budgets: readonly Budget[] = [
  {
    name: 'send a text message',
    program: `
      export { clientCredentials, createClient } from '@parlance/core'
      export { sendTextMessage } from '@parlance/conversation-messages'`,
    gzip: 9120,
    ours: 8960,
    forbidden: [otherContent, valibot],
  },
  {
    name: 'send a text message from a page',
    program: `
      export { bearerToken, createClient } from '@parlance/core'
      export { sendTextMessage } from '@parlance/conversation-messages'`,
    gzip: 7910,
    forbidden: [otherContent, valibot, secrets],
  },
  {
    name: 'validate a signature',
    program: `export { validateSignature } from '@parlance/conversation-events'`,
    gzip: 1670,
    forbidden: [
      oauth,
      valibot,
      { word: /MESSAGE_INBOUND/, because: 'a signature says nothing about events' },
    ],
  },
  {
    name: 'verify and parse one event',
    program: `
      import { createEventParser, messageInbound, validateSignature } from '@parlance/conversation-events'
      export const parse = createEventParser([messageInbound])
      export { validateSignature }`,
    gzip: 2490,
    forbidden: [oauth, otherEvents],
  },
  {
    name: 'all events',
    program: `export { parseEvent, validateSignature } from '@parlance/conversation-events'`,
    gzip: 3110,
    forbidden: [oauth],
  },
  {
    name: 'everything',
    program: `
      export * from '@parlance/core'
      export * from '@parlance/conversation-messages'
      export * from '@parlance/conversation-events'`,
    gzip: 18_180,
  },
  {
    name: 'nothing of it used',
    program: `
      import '@parlance/core'
      import '@parlance/conversation-messages'
      import '@parlance/conversation-events'
      import '@parlance/conversation-model'`,
    // What gzip makes of an empty file.
    gzip: 20,
  },
]
