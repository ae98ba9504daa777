import * as v from 'valibot'
import type { EventDefinition, ParsedEvent } from './event-definition.ts'

/**
 * The check of a definition as a schema of valibot, to be composed with others. It judges and copies nothing; its
 * messages name the place and never the value.
 */
export function toValibot<E extends ParsedEvent>(
  definition: EventDefinition<E>,
): v.GenericSchema<unknown, E> {
  return v.pipe(
    // Claims the type that the next step proves, place by place.
    v.custom<E>(() => true),
    v.rawCheck<E>(({ dataset, addIssue }) => {
      const result = definition.schema()['~standard'].validate(dataset.value)
      if (result instanceof Promise || !result.issues) return
      for (const { message, path = [] } of result.issues) {
        const [first, ...rest] = path
          .map(String)
          .map(
            (key) => ({ type: 'unknown', origin: 'value', input: undefined, key, value: undefined }) as const,
          )
        addIssue({ message, ...(first && { path: [first, ...rest] }) })
      }
    }),
  )
}
