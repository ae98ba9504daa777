import type { Auth } from './auth/auth.ts'
import type { FetchFunction } from './fetch-function.ts'
import type { Hooks } from './hooks.ts'
import type { RetryOptions } from './retry-options.ts'

/** A region of the Conversation API. An app lives in exactly one; asking another answers 404. */
export type Region = 'us' | 'eu' | 'br' | (string & {})

/** Where the API is. */
export interface Configuration {
  /** The region of the app: two to eight small letters. There is no default. */
  conversationRegion?: Region | undefined
  /**
   * The host of the Conversation API without the region, or a whole base URL that is used as it is: `https:`, or
   * `http:` on loopback. Default `conversation.api.sinch.com`.
   */
  conversationDomain?: string | undefined
  /** The region of the template API. Default: `conversationRegion`. */
  templatesRegion?: Region | undefined
  /** The host of the template API without the region, or a whole base URL. Default `template.api.sinch.com`. */
  templatesDomain?: string | undefined
}

/** What {@link createClient} is given besides where the API is. */
export interface ClientSettings {
  /** The project, from the Sinch dashboard; not the app. */
  projectId: string
  /** Who asks: `clientCredentials`, `basicAuth` or `bearerToken`. */
  auth: Auth
  /**
   * How long a call may take in all, in milliseconds, from 1 to 2147483647: token, every try, waits and reading the answer
   * included. Default 60000.
   */
  timeoutMs?: number | undefined
  /** When and how often requests are repeated. By default a message is never sent twice. */
  retry?: RetryOptions | undefined
  /** What sends requests. Default: the platform's `fetch`, looked up for each request. */
  fetch?: FetchFunction | undefined
  /** Functions that are told what happens. */
  hooks?: Hooks | undefined
  /** The largest answer that is read, in bytes after decompression. Default 10485760 (10 MiB). */
  maxResponseBytes?: number | undefined
}

/** For the API's own hosts: the region is needed. */
export interface RegionalClientOptions extends ClientSettings, Configuration {
  conversationRegion: Region
}

/** For a host of one's own, such as the backend of a page: the base URL is needed. */
export interface OwnHostClientOptions extends ClientSettings, Configuration {
  conversationDomain: `https://${string}` | `http://${string}`
  // With a region they are the options above: an editor shows what an option means only where one member has it.
  conversationRegion?: undefined
}

// In this order a compiler that misses both asks for the region, which is what most have forgotten.
/** What {@link createClient} is given. */
export type ClientOptions = OwnHostClientOptions | RegionalClientOptions
