import type { Channel, Reason } from '@parlance/conversation-model'
import type { FaultTrigger } from './fault-trigger.ts'
import type { Operation } from './operation.ts'

/** What goes wrong, as data. */
export type Fault = RequestFault | ChannelFault | WebhookFault

/** How often a fault happens. */
export interface FaultCount {
  /** How many times: a whole number, or `Infinity`. Default: once for `faults.next`, endlessly for `faults.add`. */
  count?: number | undefined
}

/** A fault of requests and their answers. */
export type RequestFault = FaultCount & {
  /** Which operations it hits. Default: all of the API, but not `issueToken`. */
  operation?: Operation | readonly Operation[] | undefined
} & (
    | StatusFault
    | SilenceFault
    | SlowDripFault
    | CutBodyFault
    | AcceptedThenLostFault
    | RateLimitFault
    /** The answer arrives whole, but is not JSON. */
    | { kind: 'broken-json' }
    /** The connection is reset before the request is looked at. */
    | { kind: 'reset' }
    /** 401, and the token of the request is over for good. */
    | { kind: 'expired-token' }
  )

/** Another status, instead of the answer. */
export interface StatusFault {
  kind: 'status'
  /** 200 to 599. */
  status: number
  headers?: Readonly<Record<string, string>> | undefined
  /** An object becomes JSON. Default: an error in the API's form. */
  body?: string | object | undefined
  /** Whether the request takes effect all the same, as behind a gateway that gave up. Default `false`. */
  isProcessed?: boolean | undefined
}

/** No answer at all. */
export interface SilenceFault {
  kind: 'silence'
  /** Whether the request takes effect all the same. Default `false`. */
  isProcessed?: boolean | undefined
}

/** The answer comes in drops. */
export interface SlowDripFault {
  kind: 'slow-drip'
  /** Default 1. */
  bytes?: number | undefined
  /** On the sandbox's clock. Default 100. */
  everyMs?: number | undefined
}

/** The connection breaks within the body of the answer. */
export interface CutBodyFault {
  kind: 'cut-body'
  /** How much still arrives. Default: half. */
  afterBytes?: number | undefined
}

/** The request takes effect, and the caller never learns it. */
export interface AcceptedThenLostFault {
  kind: 'accepted-then-lost'
  /** Default `reset`: no answer; `cut`: a status, but no body. */
  by?: 'reset' | 'cut' | undefined
}

/** 429. Without any of the two there is no hint when to come back. */
export interface RateLimitFault {
  kind: 'rate-limit'
  /** The header `Retry-After`: seconds, or a date as HTTP writes it. */
  retryAfter?: number | string | undefined
  /** The delay of a `google.rpc.RetryInfo` in the error's details. */
  retryInfoMs?: number | undefined
}

/** A fault on the way from the API to the person. */
export type ChannelFault = FaultCount & {
  /** Which channel it hits. Default: any. */
  channel?: Channel | undefined
} & (
    | {
        /** The channel does not take the message: the next one is tried, or the message fails. */
        kind: 'channel-failure'
        /** Default: `CHANNEL_FAILURE`. */
        reason?: Reason | undefined
      }
    /** The channel takes the message, and nothing is heard of it again, until its `ttl` is over. */
    | { kind: 'channel-silence' }
  )

/** A fault of webhooks. It hits the first attempt; a receiver that refuses that one gets a good one later. */
export type WebhookFault = FaultCount & {
  /** Which events it hits. Default: any. */
  trigger?: FaultTrigger | readonly FaultTrigger[] | undefined
} & (
    | { kind: 'webhook-late'; delayMs: number }
    | {
        kind: 'webhook-doubled'
        /** How often it is sent in all: 2 or more. Default 2. */
        times?: number | undefined
      }
    | {
        /** Comes after the next event, instead of before it. */
        kind: 'webhook-reordered'
        /** When it comes at the latest. Default 5000. */
        atLatestMs?: number | undefined
      }
    /** Signed with a secret that is not yours. */
    | { kind: 'webhook-forged' }
    | {
        kind: 'webhook-wrong-clock'
        /** How far the time of the signature is off. Not 0. Default -3600. */
        offsetSeconds?: number | undefined
      }
  )
