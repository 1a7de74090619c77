import { CHANGES, type ChangedRows, type Changes, type ReleaseChanges } from '#domain/changes.ts'
import type { ChangesWords } from '#language/en/changes.ts'
import { ROW_KINDS } from '#schema/vocabulary.ts'

/** The release that the reader's link names, else the newest of the earlier ones. */
export const sinceRelease = ({ releases }: Pick<Changes, 'releases'>, named: string | null): ReleaseChanges | undefined => releases.find(({ version }) => version === named) ?? releases[0]

const countOf = (rows: ChangedRows) => CHANGES.reduce((sum, change) => sum + rows[change].length, 0)

/** How many rows differ, of all kinds together. */
export const changedRows = ({ kinds }: Pick<ReleaseChanges, 'kinds'>): number => Object.values(kinds).reduce((sum, rows) => sum + countOf(rows), 0)

/** How many records of each kind differ from an earlier release, in words. */
export function changeCounts({ kinds }: Pick<ReleaseChanges, 'kinds'>, words: ChangesWords): string[] {
  return ROW_KINDS.flatMap(kind => {
    const count = kinds[kind] ? countOf(kinds[kind]) : 0
    return count > 0 ? [words.stripCount(words.kinds[kind], count)] : []
  })
}
