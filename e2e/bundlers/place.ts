/** Two folders: where the packages and the programs are, and where nothing is. */
export interface Place {
  readonly installed: string
  readonly empty: string
}
