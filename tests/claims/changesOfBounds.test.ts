import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const changes = (text: string) => judged(text).flatMap(({ arithmetic: { trials } }) => trials).filter(({ method }) => method === 'growth')

describe('a change that is worked out', () => {
  it('is told neither from "more than $3 bn" nor to it', () => {
    expect(changes('Trade between Azerbaijan and Russia fell by 13 percent in 2020.')).toEqual([])
  })

  it('keeps what the rounding of its figures leaves open', () => {
    const worked = changes('Trade between Azerbaijan and Russia doubled between 2014 and 2023.')
    expect(worked.map(({ value }) => Math.round(value))).toContain(124)
    for (const { value, covers } of worked) {
      expect(covers.low).toBeLessThan(value)
      expect(covers.high).toBeGreaterThan(value)
    }
  })

  it('is told from "about $4 bn", which is a figure', () => {
    expect(judged('Trade between Azerbaijan and Russia more than doubled between 2014 and 2023.').map(({ verdict }) => verdict)).not.toContain('supported')
  })
})
