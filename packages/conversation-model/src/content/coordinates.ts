/** A point on the earth. */
export interface Coordinates {
  /** Degrees north of the equator; south is negative. */
  latitude: number
  /** Degrees east of Greenwich; west is negative. */
  longitude: number
}
