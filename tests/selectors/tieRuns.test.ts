import { describe, expect, it } from 'vitest'
import type { FormalTie } from '#schema/dyad.ts'
import { tieRuns } from '#selectors/tieRuns.ts'

const tie = (year: number, fields: Partial<FormalTie> = {}): FormalTie => ({ id: `t-${year}`, kind: 'alliance', year, obligations: ['defense'], citations: [{ source: 'pacts', locator: 'row' }], ...fields })
const spans = (ties: readonly FormalTie[]) => tieRuns(ties).map(({ from, to }) => [from, to])

describe('formal ties in runs', () => {
  it('join years in a row that say the same, newest first', () => {
    expect(spans([tie(1993), tie(1992), tie(1994, { obligations: ['consultation'] })])).toEqual([[1994, 1994], [1992, 1993]])
  })

  it('do not bridge a year of which nothing is known', () => {
    expect(spans([tie(1992), tie(1994)])).toEqual([[1994, 1994], [1992, 1992]])
  })

  it('keep two sources and two kinds apart', () => {
    const other = { citations: [{ source: 'treaties', locator: 'row' }] }
    const shared = { kind: 'shared-organisations' as const, obligations: undefined, sharedOrganisations: 12 }
    expect(tieRuns([tie(1992), tie(1993, other), tie(1994, shared)])).toHaveLength(3)
  })
})
