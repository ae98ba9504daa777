/** The name of a person. */
export interface NameInfo {
  /** The whole name as it is shown. */
  full_name: string
  /** The given name. */
  first_name?: string
  /** The family name. */
  last_name?: string
  /** The name between the two. */
  middle_name?: string
  /** What stands before the name, for example `Dr.` */
  prefix?: string
  /** What stands after the name, for example `Jr.` */
  suffix?: string
}
