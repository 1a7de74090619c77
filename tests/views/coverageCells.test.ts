import { describe, expect, it } from 'vitest'
import type { Core } from '#domain/compiled.ts'
import type { CoverageCells } from '#domain/coverage.ts'
import { formatOf } from '#language/formatOf.ts'
import { words as inAzerbaijani } from '#language/az/data.ts'
import { words } from '#language/en/data.ts'
import { coverageGrid } from '#selectors/coverageGrid.ts'
import { coverageJson, coverageRows } from '#views/data/coverageCells.ts'
import { topicName } from '#views/data/coverageModel.ts'

const index: CoverageCells = {
  publishers: ['daily', 'office'],
  cells: [
    { topic: 'trade', sectors: [], from: 2020, to: 2020, figures: 4, publishers: [0, 1], primary: 1, newest: '2021-02' },
    { topic: 'trade', sectors: [], from: 2019, to: 2021, figures: 1, publishers: [0], primary: 0, newest: null },
    { topic: 'trade', sectors: [], from: 1980, to: 1980, figures: 2, publishers: [1], primary: 2, newest: '1981' },
    { topic: 'events', sectors: ['energy'], from: 2020, to: 2020, figures: 1, publishers: [0], primary: 0, newest: '2020-05-01' },
    { topic: 'agreements', sectors: ['energy'], from: null, to: null, figures: 1, publishers: [], primary: 0, newest: null },
  ],
}
const grid = coverageGrid(index, { years: null, sectors: [] }, { from: 2019, to: 2020 })
const naming = { core: { sectors: [] }, words, format: formatOf('en'), first: 2019 }

describe('the files of coverage', () => {
  it('hold a row for each cell that holds anything, and none for a blank one', () => {
    expect(coverageRows(grid, naming)).toEqual([
      ['Year', 'Topic', 'Figures', 'Publishers', 'Primary', 'Newest source', 'Who they are'],
      ['2020', 'Trade between the two', 4, 2, 25, '2021-02', 'daily; office'],
      ['2020', 'Events', 1, 1, null, '2020-05-01', 'daily'],
      ['before 2019', 'Trade between the two', 2, 1, 100, '1981', 'office'],
      ['several years', 'Trade between the two', 1, 1, 0, null, 'daily'],
      ['no date', 'Documents', 1, 0, null, null, ''],
    ])
  })

  it('say of which pair, release and day they are', () => {
    const core = { dyad: { id: 'xa-xb' }, release: '2025.6.30', asOf: '2021-01-01' } as Core
    const { cells, ...head } = JSON.parse(coverageJson(grid, core)) as { cells: unknown[] }
    expect(head).toEqual({ pair: 'xa-xb', release: '2025.6.30', asOf: '2021-01-01' })
    expect(cells).toHaveLength(5)
  })
})

it('names a field inside a name in the small letters of the language', () => {
  expect(topicName('indicators/economy', inAzerbaijani, { sectors: [{ id: 'economy', name: 'İqtisadiyyat' }] } as unknown as Core)).toBe('Göstəricilər: iqtisadiyyat')
})
