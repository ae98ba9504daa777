const ways = ['recipient_identities', 'contact_id', 'recipient'] as const

/** A way to name a recipient. */
export type RecipientWay = (typeof ways)[number]

/** The ways that a request uses; `null` names nobody. Exactly one is right. */
export const recipientWays = (request: Readonly<Record<string, unknown>>): RecipientWay[] =>
  ways.filter((way) => request[way] !== undefined && request[way] !== null)
