import { expect, it } from 'vitest'
import { forceOn } from '#selectors/forceOn.ts'

const signed = { signed: '2010-05-05', inForce: null, ended: null, status: 'signed' } as const

it('calls in force only what has a stated day of entry into force', () => {
  expect(forceOn(signed, '2020-01-01')).toBe('signed')
  expect(forceOn({ ...signed, inForce: '2011' }, '2020-01-01')).toBe('dated')
})

it('counts a vague day of entry from the last day that it may mean', () => {
  expect(forceOn({ ...signed, inForce: '2011' }, '2011-06-01')).toBe('signed')
})

it('does not know the future', () => {
  expect(forceOn(signed, '2009-12-31')).toBe('later')
})

it('takes what ended on an unknown day as ended, and an undated document as unknown', () => {
  expect(forceOn({ ...signed, status: 'ended' }, '2020-01-01')).toBe('ended')
  expect(forceOn({ ...signed, ended: '2015' }, '2014-12-31')).toBe('signed')
  expect(forceOn({ ...signed, signed: null }, '2020-01-01')).toBeNull()
})
