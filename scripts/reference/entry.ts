/** What a reader of the reference is told about one export. */
export interface Entry {
  /** The name it is imported from: `@parlance/core/undici`. */
  readonly from: string
  readonly name: string
  readonly kind: 'function' | 'class' | 'value' | 'type'
  /** The source file, relative to the root. */
  readonly file: string
  /** Its doc comment without the tags, as Markdown with links relative to `docs/reference`. */
  readonly text: string
  /** What stands behind each tag, in order: `@example`, `@throws`, `@see`, … */
  readonly tags: readonly Tag[]
  /** The interfaces and types that belong to a function: `sendTextMessage.Args`. */
  readonly parts: readonly Part[]
}

export interface Tag {
  readonly name: string
  readonly text: string
}

/** A type that is a member of a function's namespace. */
export interface Part {
  readonly name: string
  readonly text: string
  /** The fields that it declares itself. */
  readonly fields: readonly { readonly name: string; readonly text: string }[]
}
