import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin } from '#domain/periods.ts'
import type { SourceEntry } from '#domain/compiled.ts'
import type { ObservationQuestion } from '#domain/ObservationTable.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { encodeObservations } from '#facts/encodeObservations.ts'
import type { Observation } from '#schema/observation.ts'
import { observation, word } from './observation.ts'

const entry = (id: string): SourceEntry => ({ id, publisher: 'P', title: 'T', date: null, url: null, language: 'en', kind: 'news' })
const decoded = (rows: readonly Observation[]) => decodeObservations(encodeObservations(rows, [], entry))

const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 })
const year = fc.integer({ min: 1890, max: 2110 })
const question = fc.record(
  {
    years: fc.option(fc.record({ from: fc.option(year), to: fc.option(year) })),
    measure: some(word),
    area: some(word),
    counterpart: some(fc.option(word)),
    product: some(fc.option(word)),
    compiler: some(fc.option(word)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ObservationQuestion>

/** The same question, asked of each row. */
function answers(row: Observation, { years, ...asked }: ObservationQuestion): boolean {
  const fields = Object.entries(asked) as [keyof typeof asked, readonly (string | null)[]][]
  return (!years || isWithin(row.period, years)) && fields.every(([name, values]) => values.includes(row[name] ?? null))
}

describe('A table of observations', () => {
  it('finds what a look at each row finds, in the order of the file', () => {
    fc.assert(fc.property(fc.array(observation, { maxLength: 40 }), question, (rows, asked) => {
      expect(decoded(rows).table.where(asked)).toEqual(structuredClone(rows).filter(row => answers(row, asked)))
    }), { numRuns: 500 })
  })

  it('gives the same objects at each call, and those of all rows', () => {
    const { rows, table } = decoded(fc.sample(observation, { numRuns: 20, seed: 7 }))
    const asked = { measure: ['a', 'b'] }
    expect(table.where(asked).length).toBeGreaterThan(0)
    table.where(asked).forEach((row, index) => expect(row).toBe(table.where(asked)[index]))
    table.where(asked).forEach(row => expect(rows).toContain(row))
  })

  it('answers for periods longer than a year only where they lie wholly inside', () => {
    const [one] = fc.sample(observation, { numRuns: 1, seed: 1 })
    const { table } = decoded([{ ...one!, period: '2000/2020' }])
    expect(table.where({ years: { from: 2000, to: 2020 } })).toHaveLength(1)
    expect(table.where({ years: { from: 2000, to: 2019 } })).toHaveLength(0)
    expect(table.where({ years: { from: 2001, to: null } })).toHaveLength(0)
  })
})
