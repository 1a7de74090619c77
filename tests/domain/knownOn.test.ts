import { describe, expect, it } from 'vitest'
import { isBy, knownOn } from '#domain/knownOn.ts'

const dates: Record<string, string | null> = { early: '2020-03-01', late: '2021-05', undated: null }
const known = (period: string, ...sources: string[]) => knownOn({ period, citations: sources.map(source => ({ source })) }, id => dates[id])

describe('A statement is known', () => {
  it('once the first of its dated sources is out', () => {
    expect(known('2019', 'late', 'early', 'undated')).toBe('2020-03-01')
  })

  it('of a source dated to the month at the end of it', () => {
    expect(known('2019', 'late')).toBe('2021-05-31')
  })

  it('not before its period is over, however early it was printed', () => {
    expect(known('2020', 'early')).toBe('2020-12-31')
  })

  it('on no day where no source has a date', () => {
    expect(known('2019', 'undated')).toBeNull()
    expect(known('2019', 'nobody')).toBeNull()
  })
})

it('takes a vague date for past only when it surely is', () => {
  expect(isBy('2021', '2021-12-30')).toBe(false)
  expect(isBy('2021', '2021-12-31')).toBe(true)
  expect(isBy(null, '2021-12-31')).toBe(false)
})
