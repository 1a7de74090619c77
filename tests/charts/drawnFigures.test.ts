import { describe, expect, it } from 'vitest'
import { chartJson, chartRows } from '#charts/chartFiles.ts'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { words as basket } from '#language/en/basket.ts'
import { words as charts } from '#language/en/charts.ts'
import type { Provenance } from '#takeaway/Provenance.ts'
import { takenFigure } from '../takeaway/takenFigure.ts'
import { yearSeries } from './yearSeries.ts'

const series = yearSeries({ 2009: 9, 2010: 1, 2011: 2 }, { rivals: [{ year: 2010, value: 3, href: '#o-rival' }] })
const figures = drawnFigures([series], { unit: 'USD', years: { from: 2010, to: 2011 } })
const rival = takenFigure({ id: 'rival', period: '2010', counted: 'Office', bound: 'over' })
const provenance: Provenance = { figureAt: anchor => (anchor === '#o-rival' ? rival : null), sourcesOf: () => [], release: '2026.11.1', licence: 'CC BY 4.0' }

describe('the files of a chart', () => {
  it('hold every figure drawn, and none that is not', () => {
    expect(figures.map(({ kind, point }) => [point.year, kind, point.value])).toEqual([[2010, 'line', 1], [2010, 'rival', 3], [2011, 'line', 2]])
  })

  it('give each row of CSV as many cells as there are columns, with the citation of figures that have one', () => {
    const [head, ...rows] = chartRows(figures, provenance, { charts, basket })
    expect(rows.map(row => row.length)).toEqual(rows.map(() => head?.length))
    const cell = (row: number, name: string) => rows[row]?.[head?.indexOf(name) ?? -1]
    expect([cell(1, 'Who counted'), cell(1, 'Publisher'), cell(1, 'As printed'), cell(1, 'Bound'), cell(1, 'Id')]).toEqual(['Office', 'Gazette', '2.6', 'over', 'rival'])
    expect([cell(0, 'Value'), cell(0, 'Unit'), cell(0, 'Publisher')]).toEqual([1, 'USD', null])
  })

  it('say in JSON what the chart says, under which licence, and where each figure is printed', () => {
    const json = JSON.parse(chartJson(figures, provenance, { title: 'Turnover', subtitle: '', notes: ['A note.'], address: 'https://atlas.example/en' }))
    expect(json).toMatchObject({ title: 'Turnover', notes: ['A note.'], licence: 'CC BY 4.0', release: '2026.11.1' })
    expect(json.rows.map((row: { value: number; evidence: unknown }) => [row.value, row.evidence !== null])).toEqual([[1, false], [3, true], [2, false]])
  })
})
