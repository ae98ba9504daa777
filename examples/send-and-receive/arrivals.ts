import type { AnyEvent } from '@parlance/conversation-events'

/** Events that have arrived, and a way to wait for one. */
export interface Arrivals {
  readonly add: (event: AnyEvent) => void
  /** The first event of this kind that passes the test, whether it is already there or still to come. */
  readonly first: <Trigger extends AnyEvent['trigger']>(
    trigger: Trigger,
    test: (event: EventOf<Trigger>) => boolean,
  ) => Promise<EventOf<Trigger>>
}

type EventOf<Trigger> = Extract<AnyEvent, { readonly trigger: Trigger }>

export function createArrivals(): Arrivals {
  const arrived: AnyEvent[] = []
  const looking = new Set<(event: AnyEvent) => void>()
  return {
    add(event) {
      arrived.push(event)
      for (const look of looking) look(event)
    },
    first: (trigger, test) =>
      new Promise((resolve) => {
        const look = (event: AnyEvent): void => {
          if (!isOf(trigger, event) || !test(event)) return
          looking.delete(look)
          resolve(event)
        }
        looking.add(look)
        for (const event of arrived) look(event)
      }),
  }
}

const isOf = <Trigger>(trigger: Trigger, event: AnyEvent): event is EventOf<Trigger> =>
  event.trigger === trigger
