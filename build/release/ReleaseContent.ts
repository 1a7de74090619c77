import type { ReleaseFile } from '#domain/inventory.ts'
import type { Credit } from './credits.ts'
import type { ReleaseTable } from './ReleaseTable.ts'

/** A file to take away with what is in it. */
export interface ReleaseContent {
  readonly path: string
  readonly group: ReleaseFile['group']
  /** How many records it holds. */
  readonly records: number
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** One sentence, in English. */
  readonly description: string
  /** Of a file in CSV. */
  readonly table?: ReleaseTable
  /** Where all of it stands under one licence other than the project's own. */
  readonly licence?: string
  readonly attribution?: string
  readonly credits: readonly Credit[]
}
