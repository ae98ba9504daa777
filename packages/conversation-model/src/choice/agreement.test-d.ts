import type { InferOutput } from 'valibot'
import { expectTypeOf } from 'vitest'
import type { calendarMessage } from './calendar-message.schema.ts'
import type { CalendarMessage } from './calendar-message.ts'
import type { callMessage } from './call-message.schema.ts'
import type { CallMessage } from './call-message.ts'
import type { choiceDisplayMode } from './choice-display-mode.schema.ts'
import type { ChoiceDisplayMode } from './choice-display-mode.ts'
import type { choice } from './choice.schema.ts'
import type { Choice } from './choice.ts'
import type { shareLocationMessage } from './share-location-message.schema.ts'
import type { ShareLocationMessage } from './share-location-message.ts'
import type { urlMessage } from './url-message.schema.ts'
import type { UrlMessage } from './url-message.ts'

// That each schema names the members of its interface, no more and no fewer, its own file makes sure with
// `satisfies Agrees`. Here each schema is held against the interface of its name, in both directions.
expectTypeOf<InferOutput<typeof calendarMessage>>().toEqualTypeOf<CalendarMessage>()
expectTypeOf<InferOutput<typeof callMessage>>().toEqualTypeOf<CallMessage>()
expectTypeOf<InferOutput<typeof choiceDisplayMode>>().toEqualTypeOf<ChoiceDisplayMode>()
expectTypeOf<InferOutput<typeof choice>>().toEqualTypeOf<Choice>()
expectTypeOf<InferOutput<typeof shareLocationMessage>>().toEqualTypeOf<ShareLocationMessage>()
expectTypeOf<InferOutput<typeof urlMessage>>().toEqualTypeOf<UrlMessage>()
