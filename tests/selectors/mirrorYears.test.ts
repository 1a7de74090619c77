import { describe, expect, it } from 'vitest'
import type { Observation } from '#schema/observation.ts'
import { mirrorReasons, type MirrorReason } from '#selectors/mirrorReasons.ts'
import { latestMirror, mirrorYears } from '#selectors/mirrorYears.ts'
import { statement } from './statement.ts'

const sides = { first: 'XA', second: 'XB' }
const voices = [{ id: 'first', reporter: 'XA', exceptCompilers: ['base'] }, { id: 'second', reporter: 'XB', exceptCompilers: ['base'] }]

/** The first's exports to the second, as the first records them, and as the second records its imports. */
const exported = (fields: Partial<Observation> = {}) => statement({ id: 'ours', measure: 'trade.exports', ...fields })
const imported = (fields: Partial<Observation> = {}) => statement({ id: 'theirs', measure: 'trade.imports', area: 'XB', counterpart: 'XA', reporter: 'XB', value: 125, ...fields })

const yearsOf = (rows: readonly Observation[], flow: 'forth' | 'back' | 'turnover' = 'forth') => mirrorYears(rows, { flow, years: { from: 2019, to: 2020 }, sides, voices })
const state2020 = (rows: readonly Observation[]) => yearsOf(rows).at(-1)

describe('a year of the mirror', () => {
  it.each([
    ['both', [exported(), imported()]],
    ['first', [exported()]],
    ['second', [imported()]],
    ['neither', []],
  ] as const)('is reported by %s', (state, rows) => {
    expect(state2020(rows)?.state).toBe(state)
  })

  it('has a place for every year of the span', () => {
    expect(yearsOf([exported()]).map(({ year, state }) => `${year} ${state}`)).toEqual(['2019 neither', '2020 first'])
  })

  it('lets a database’s record stand in for a silent side, and names it', () => {
    const year = state2020([exported(), imported({ compiler: 'base' })])
    expect(year).toMatchObject({ state: 'recorded', recorded: ['second'], gap: { difference: { value: 25 } } })
  })

  it('never takes a database’s copy of one side for the other side', () => {
    const copy = exported({ id: 'copy', compiler: 'base', value: 99 })
    expect(state2020([exported(), copy])).toMatchObject({ state: 'first', second: null, gap: null })
  })

  it('prefers a side’s own statement to its record in a database', () => {
    const year = state2020([exported(), imported(), imported({ id: 'record', compiler: 'base', value: 300 })])
    expect(year).toMatchObject({ state: 'both', recorded: [], second: { value: 125 } })
  })

  it('reported by a bound has no gap', () => {
    expect(state2020([exported(), imported({ bound: 'over' })])).toMatchObject({ state: 'both', gap: null })
  })

  it('is shown first where it is the latest with a gap between own reports', () => {
    const rows = [exported({ id: 'a', period: '2019' }), imported({ id: 'b', period: '2019' }), exported()]
    expect(latestMirror(yearsOf(rows))?.year).toBe(2019)
    expect(latestMirror(yearsOf([exported()]))?.year).toBe(2020)
  })
})

describe('a reason for a gap', () => {
  const ticked = (...rows: Observation[]) => mirrorReasons(state2020(rows)!).filter(({ seen }) => seen)
  const names = (...rows: Observation[]): MirrorReason[] => ticked(...rows).map(({ reason }) => reason)
  /** As exact as they are printed: else their rounding speaks, too. */
  const exact = { precision: null }

  it('is not ticked without evidence', () => {
    expect(names(exported({ ...exact, compiler: 'customs' }), imported({ ...exact, compiler: 'office' }))).toEqual([])
  })

  it.each<[MirrorReason, Partial<Observation>, Partial<Observation>]>([
    ['rounding', { precision: 20 }, { precision: 20 }],
    ['rounding', { precision: 0.5 }, {}],
    ['freight', {}, { basis: 'cif' }],
    ['scope', { coverage: 'goods' }, { coverage: 'both' }],
    ['official', {}, { statedBy: { role: 'minister' } }],
    ['revision', { status: 'provisional' }, {}],
    ['third-country', { note: 'Without goods that went through third countries.' }, {}],
    ['re-exports', {}, { note: 'Includes re-exports.' }],
    ['confidential', { note: 'Confidential lines are left out.' }, {}],
    ['currency', {}, { note: 'Converted at the yearly exchange rate.' }],
  ])('“%s” is ticked where a statement speaks for it, and names the statement', (reason, ours, theirs) => {
    const found = ticked(exported({ ...exact, ...ours }), imported({ ...exact, ...theirs }))
    expect(found.map(one => one.reason)).toEqual([reason])
    expect(found[0]?.statements.length).toBeGreaterThan(0)
  })

  it('is no difference of scope where only one side says what it covers', () => {
    expect(names(exported({ ...exact, coverage: 'goods' }), imported(exact))).toEqual([])
  })

  it('is no freight where both are valued alike', () => {
    expect(names(exported({ ...exact, basis: 'fob' }), imported({ ...exact, basis: 'fob' }))).toEqual([])
  })

  it('is the missing report where one side says nothing itself', () => {
    expect(names(exported())).toEqual(['not-reported'])
    expect(names(exported(exact), imported({ ...exact, compiler: 'base' }))).toEqual(['not-reported'])
  })
})
