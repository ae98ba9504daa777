/**
 * The schema of an event: any schema that speaks [Standard Schema](https://standardschema.dev), synchronously, as
 * those of valibot, zod and arktype do. It sees the event as it is handed out, with `trigger`.
 */
export interface EventSchema<out T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => EventSchemaResult<T> | Promise<EventSchemaResult<T>>
  }
}

/** What a Standard Schema answers: a value, or what is wrong. */
export type EventSchemaResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly EventSchemaIssue[] }

/** One thing that is wrong with a value. */
export interface EventSchemaIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
