import { describe, expect, it } from 'vitest'
import { isLine, measureSubjects, missingYears, statedYears, statementsOf } from '#selectors/measureLines.ts'
import { statement } from './statement.ts'

const kinds = (...databases: string[]) => new Map(databases.map(id => [id, { kind: 'database' as const }]))
const output = (fields: Parameters<typeof statement>[0]) => statement({ measure: 'economy.gdp', counterpart: null, reporter: null, compiler: 'bank', ...fields })
const from = (source: string) => [{ source, locator: 'table 1' }]

describe('the lines of a measure', () => {
  it('keeps two editions of one database apart', () => {
    const rows = [
      output({ id: 'old', period: '1992', value: 5, citations: from('edition-2018') }),
      output({ id: 'new', period: '1992', value: 0.4, citations: from('edition-2026') }),
    ]
    const [subject] = measureSubjects(rows, kinds('edition-2018', 'edition-2026'))
    expect(subject?.lines.map(({ years }) => years.map(({ stated, rivals }) => [stated.id, rivals.length]))).toEqual([[['old', 0]], [['new', 0]]])
  })

  it('joins what the press prints of one office into one line, the rival beside the figure', () => {
    const rows = [
      output({ id: 'a', period: '2021', value: 1, citations: from('herald') }),
      output({ id: 'b', period: '2022', value: 2, citations: from('courier') }),
      output({ id: 'c', period: '2022', value: 3, precision: 5, citations: from('herald') }),
    ]
    const [subject] = measureSubjects(rows, kinds())
    expect(subject?.lines).toHaveLength(1)
    expect(subject?.lines[0]?.years.map(({ year, stated, rivals }) => [year, stated.id, rivals.map(({ id }) => id)])).toEqual([[2021, 'a', []], [2022, 'b', ['c']]])
  })

  it('puts months beside the line and several years on none', () => {
    const rows = [output({ id: 'year', period: '2020' }), output({ id: 'month', period: '2020-06' }), output({ id: 'span', period: '1995/2022' })]
    const [line] = measureSubjects(rows, kinds())[0]?.lines ?? []
    expect([line?.years.map(({ stated }) => stated.id), line?.parts.map(({ id }) => id), line?.spans.map(({ id }) => id)]).toEqual([['year'], ['month'], ['span']])
  })

  it('parts what counts different things, whatever its measure', () => {
    const rows = [output({ id: 'a', scope: 'refugees' }), output({ id: 'b', scope: 'foreign-born' }), output({ id: 'c', unit: 'RUB' })]
    expect(measureSubjects(rows, kinds())).toHaveLength(3)
  })

  it('draws neither forecasts nor missing values', () => {
    const rows = [output({ id: 'a', status: 'forecast' }), output({ id: 'b', value: null, missing: 'no-data' })]
    expect(measureSubjects(rows, kinds())).toEqual([])
  })

  it('loses no statement', () => {
    const rows = [output({ id: 'a' }), output({ id: 'b' }), output({ id: 'c', period: '2020-01/2020-06' }), output({ id: 'd', period: '2000/2010' })]
    expect(measureSubjects(rows, kinds()).flatMap(statementsOf).map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is a line from three years on', () => {
    const of = (...years: string[]) => measureSubjects(years.map(period => output({ id: `y${period}`, period })), kinds())[0]
    expect([of('2019', '2020'), of('2019', '2020', '2022')].map(subject => subject && isLine(subject))).toEqual([false, true])
    expect(statedYears(of('2022', '2019-06', '2020')!)).toEqual([2019, 2020, 2022])
  })
})

describe('the years without a figure', () => {
  it('are those between the stated ones, neighbours joined', () => {
    expect(missingYears([1992, 1993, 1995, 1999])).toEqual([{ from: 1994, to: 1994 }, { from: 1996, to: 1998 }])
  })

  it('are none where nothing or one year is stated', () => {
    expect([missingYears([]), missingYears([2000])]).toEqual([[], []])
  })
})
