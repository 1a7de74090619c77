import type { CoverageTopic } from '#domain/coverage.ts'
import type { Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { DataWords } from '#language/en/data.ts'
import type { CoverageGrid, CoverageTime, Held } from '#selectors/coverageGrid.ts'
import type { CsvRow } from '#takeaway/csvText.ts'
import { primaryShare, SHOWN, timeName, topicName } from './coverageModel.ts'

interface HeldCell extends Held {
  readonly time: CoverageTime
  readonly topic: CoverageTopic
}

/** The cells that hold anything, year by year; what is blank on the page has no row. */
export const heldCells = (grid: CoverageGrid): HeldCell[] =>
  grid.times.flatMap(time => grid.topics.flatMap(topic => {
    const held = grid.at(topic, time)
    return held ? [{ time, topic, ...held }] : []
  }))

interface Naming {
  readonly core: Pick<Core, 'sectors'>
  readonly words: DataWords
  readonly format: Format
  /** The first year that has a row of its own. */
  readonly first: number
}

/** The grid as a table, a row each cell, under the words of the page. The primary share is in percent. */
export function coverageRows(grid: CoverageGrid, { core, words, format, first }: Naming): CsvRow[] {
  return [
    [words.year, words.topic, ...SHOWN.map(shown => words.shownNames[shown]), words.publisherNames],
    ...heldCells(grid).map(({ time, topic, ...held }): CsvRow => [
      timeName(time, first, words, format), topicName(topic, words, core), held.figures, held.publishers.length, primaryShare(topic, held), held.newest, held.publishers.join('; '),
    ]),
  ]
}

/** The same with ids, for programs. */
export const coverageJson = (grid: CoverageGrid, { dyad, release, asOf }: Pick<Core, 'dyad' | 'release' | 'asOf'>): string =>
  JSON.stringify({ pair: dyad.id, release, ...(asOf !== undefined && { asOf }), cells: heldCells(grid) }, null, 1)
