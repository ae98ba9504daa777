/**
 * What ofetch needs of a `Headers`: our headers are lower-case and checked already, and a plain record leaves as it is.
 */
export class HeaderRecord {
  readonly record: Record<string, string>

  constructor(record: Record<string, string>) {
    this.record = record
  }

  get(name: string): string | undefined {
    return this.record[name]
  }

  has(name: string): boolean {
    return name in this.record
  }
}
