import type { Client } from '@parlance/core'
import type { Page } from 'playwright-core'
import type { Report } from './create-report.ts'
import type { Receiver } from './start-receiver.ts'

/** What a group of checks of the page works with. */
export interface Stage {
  readonly check: Report['check']
  readonly page: Page
  /** Of the app that sends. */
  readonly client: Client
  readonly app: string
  readonly receiver: Receiver
  /** The folder for pictures of the page. */
  readonly pictures: string
}
