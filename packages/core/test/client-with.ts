import { bearerToken, type Client, type ClientOptions, createClient } from '../src/index.ts'

/** A client whose options matter no more than those that are given. */
export const clientWith = (options: Partial<ClientOptions> = {}): Client =>
  createClient({
    projectId: 'my-project',
    conversationRegion: 'eu',
    auth: bearerToken('a.token'),
    ...options,
  } as ClientOptions)
