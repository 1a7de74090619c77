import { describe, expect, it } from 'vitest'
import type { AsOfIndex } from '#domain/asOfIndex.ts'
import { agreementThen } from '#selectors/asOf/agreementThen.ts'
import type { Day } from '#selectors/asOf/Day.ts'

const on = (day: string, told: readonly string[] = []) =>
  ({ day, index: { told: { agreements: { treaty: told } } } as unknown as AsOfIndex, isOfLater: () => false, instead: { text: '' } }) satisfies Day
const treaty = { id: 'treaty', signed: '2000-01-01', inForce: null, ended: null, status: 'signed' } as const
const statusOf = (fields: Partial<Parameters<typeof agreementThen>[0]>, day: Day) => agreementThen({ ...treaty, ...fields }, day).status

describe('The status of a document on a day', () => {
  it('is signed before the day of its entry into force, whatever it is today', () => {
    expect(statusOf({ status: 'in-force', inForce: '2001-01-01' }, on('2000-06-01', ['1999-01-01']))).toBe('signed')
    expect(statusOf({ status: 'in-force', inForce: '2001-01-01' }, on('2001-01-01'))).toBe('in-force')
  })

  it('is in force until the day of its end', () => {
    const ended = { status: 'ended', inForce: '2001-01-01', ended: '2010-05-05' } as const
    expect(agreementThen({ ...treaty, ...ended }, on('2010-05-04'))).toMatchObject({ status: 'in-force', ended: null })
    expect(agreementThen({ ...treaty, ...ended }, on('2010-05-05'))).toMatchObject({ status: 'ended', ended: '2010-05-05' })
  })

  it('is not in force without a date until the sources that say so are out', () => {
    expect(statusOf({ status: 'in-force' }, on('2010-01-01', ['2005-01-01', '2015-01-01']))).toBe('signed')
    expect(statusOf({ status: 'in-force' }, on('2015-01-01', ['2005-01-01', '2015-01-01']))).toBe('in-force')
  })

  it('has no end without a date until the sources that say so are out', () => {
    expect(statusOf({ status: 'superseded' }, on('2010-01-01', ['2015-01-01']))).toBe('signed')
    expect(statusOf({ status: 'superseded' }, on('2016-01-01', ['2015-01-01']))).toBe('superseded')
    expect(statusOf({ status: 'ended' }, on('2016-01-01', []))).toBe('signed')
  })
})
