/** One file that a reader can take away, as the data page lists it. */
export interface ReleaseFile {
  /** Under `/releases/<version>/<dyad>/`. */
  readonly path: string
  /** All data, what one view shows, records of one kind as authored, one series of a database. */
  readonly group: 'dataset' | 'views' | 'records' | 'series'
  readonly records: number
  readonly bytes: number
  /** Of a table. */
  readonly columns?: readonly string[]
  readonly licence?: string
  readonly attribution?: string
}

/** What a release holds: its files, and how far each measure reaches. */
export interface Inventory {
  readonly files: readonly ReleaseFile[]
  readonly measures: readonly { readonly measure: string; readonly figures: number; readonly from: number; readonly to: number; readonly sources: number }[]
}
