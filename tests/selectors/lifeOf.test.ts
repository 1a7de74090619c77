import { expect, it } from 'vitest'
import { lifeOf } from '#selectors/lifeOf.ts'
import { replacedOn } from '#selectors/replacedOn.ts'

const agreement = { signed: '2010-05', inForce: null, ended: null, status: 'signed' } as const

it('keeps a date as wide as its source states it', () => {
  expect(lifeOf(agreement).signed).toEqual({ from: '2010-05-01', to: '2010-05-31' })
})

it('tells what nobody says has ended from what has ended on a day that nobody states', () => {
  expect(lifeOf(agreement).end).toBe('open')
  expect(lifeOf({ ...agreement, status: 'ended' }).end).toBe('unknown')
  expect(lifeOf({ ...agreement, status: 'ended', ended: '2014-02-14' }).end).toEqual({ from: '2014-02-14', to: '2014-02-14' })
})

it('ends a replaced document when the one in its place was signed', () => {
  const replaced = replacedOn([{ signed: '2012-01-02', supersedes: 'old' }, { signed: null, supersedes: 'older' }, { signed: '2013' }])
  expect([...replaced]).toEqual([['old', '2012-01-02'], ['older', null]])
  expect(lifeOf({ ...agreement, status: 'superseded' }, replaced.get('old')).end).toEqual({ from: '2012-01-02', to: '2012-01-02' })
  expect(lifeOf({ ...agreement, status: 'superseded' }, replaced.get('older')).end).toBe('unknown')
})
