/** Any value that JSON can carry. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject

/** An object that JSON can carry: text keys, JSON values. An array is none. */
export interface JsonObject {
  /** Any value that JSON can carry. */
  [key: string]: JsonValue
}
