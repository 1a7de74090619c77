import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { encodeObservations } from '#facts/encodeObservations.ts'
import type { SourceEntry } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import { observation } from './observation.ts'

const entry = (id: string): SourceEntry => ({ id, publisher: 'P', title: 'T', date: null, url: null, language: 'en', kind: 'news' })

it('decodes to what was encoded, whatever the observations', () => {
  fc.assert(fc.property(fc.array(observation, { maxLength: 30 }), rows => {
    const plain = structuredClone(rows)
    const delivered = JSON.parse(JSON.stringify(encodeObservations(plain, [], entry))) as ReturnType<typeof encodeObservations>
    // fast-check's records have no prototype; JSON's have.
    expect(decodeObservations(delivered).rows).toEqual(plain)
    expect(decodeObservations(delivered).rows.map(row => Object.keys(row).sort())).toEqual(plain.map(row => Object.keys(row).sort()))
  }))
})

it('writes a value that all rows share once, and no column for a field that none has', () => {
  const row: Observation = { id: '1', measure: 'm', area: 'A', counterpart: null, reporter: null, product: null, period: '2020', value: 1, unit: 'u', precision: null, citations: [{ source: 's', locator: 'p. 1' }] }
  const { columns } = encodeObservations([row, { ...row, id: '2', value: 2 }, { ...row, id: '3', note: 'n' }], [], entry)
  expect(columns['unit']).toEqual({ same: 'u' })
  expect(columns['note']).toEqual({ at: [2], same: 'n' })
  expect(columns).not.toHaveProperty('scope')
})
