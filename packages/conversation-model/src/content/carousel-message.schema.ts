import * as v from 'valibot'
import type { Agrees } from '../schema/agrees.ts'
import { issueMessage } from '../schema/issue-message.ts'
import { openObject } from '../schema/open-object.ts'
import { choice } from '../choice/choice.schema.ts'
import { cardMessage } from './card-message.schema.ts'
import type { CarouselMessage } from './carousel-message.ts'

const shape = /* @__PURE__ */ (() =>
  openObject({
    cards: v.array(cardMessage, issueMessage),
    choices: v.exactOptional(v.array(choice, issueMessage)),
  }))()

/** Reads a `CarouselMessage`. Unknown members pass as they are; limits are not checked. */
export const carouselMessage: v.GenericSchema<unknown, CarouselMessage> = shape satisfies Agrees<
  typeof shape,
  CarouselMessage
>
