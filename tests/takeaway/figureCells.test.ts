import { expect, it } from 'vitest'
import { words } from '#language/en/basket.ts'
import { csvText } from '#takeaway/csvText.ts'
import { provenanceCells, provenanceHeads } from '#takeaway/figureCells.ts'
import type { TakenFigure } from '#takeaway/TakenFigure.ts'

const sources = [{ publisher: 'Gazette', title: 'Trade', date: null, printed: '$2 bn' }, { publisher: 'Herald', title: 'Trade grows', date: '2015-02-04' }]

it('keeps the place of what one of several sources lacks, with nothing for a spreadsheet to run', () => {
  const cells = provenanceCells({ counted: '', statedBy: '', method: '', inputs: [], id: 'one', sources } as unknown as TakenFigure)
  const cell = (head: string) => cells[provenanceHeads(words).indexOf(head)]
  expect([cell(words.columns.date), cell(words.columns.printed), cell(words.columns.url)]).toEqual(['– | 2015-02-04', '$2 bn | –', null])
  expect(csvText([cells])).not.toContain("'")
})
