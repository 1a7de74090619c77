import { expect, it } from 'vitest'
import { forceOn } from '#selectors/forceOn.ts'

const today = '2026-01-01'
const signed = { signed: '2010-05-05', inForce: null, ended: null, status: 'signed' } as const

it('calls in force only what has a stated day of entry into force', () => {
  expect(forceOn(signed, '2020-01-01', { today })).toBe('signed')
  expect(forceOn({ ...signed, inForce: '2011' }, '2020-01-01', { today })).toBe('dated')
})

it('counts a vague day of entry from the last day that it may mean', () => {
  expect(forceOn({ ...signed, inForce: '2011' }, '2011-06-01', { today })).toBe('signed')
})

it('does not know the future, also not the end of what is not yet signed', () => {
  expect(forceOn(signed, '2009-12-31', { today })).toBe('later')
  expect(forceOn({ ...signed, status: 'ended' }, '2009-12-31', { today })).toBe('later')
  expect(forceOn({ ...signed, signed: null, status: 'negotiating' }, today, { today })).toBe('later')
})

it('takes the word of a source that a document is in force for today, not for the past', () => {
  const said = { ...signed, status: 'in-force' } as const
  expect(forceOn(said, today, { today })).toBe('said')
  expect(forceOn(said, '2015-01-01', { today })).toBe('signed')
})

it('tells a ratified document from a merely signed one, from the last day that the act may mean', () => {
  const ratified = { ...signed, ratified: ['2011-12', null] }
  expect(forceOn(ratified, '2011-12-30', { today })).toBe('signed')
  expect(forceOn(ratified, '2011-12-31', { today })).toBe('ratified')
  expect(forceOn({ ...signed, ratified: [null] }, today, { today })).toBe('signed')
})

it('says that nobody knows whether a document that ended some time was over by a day in the past', () => {
  const over = { ...signed, status: 'ended' } as const
  expect(forceOn(over, today, { today })).toBe('ended')
  expect(forceOn(over, '2015-01-01', { today })).toBe('unclear')
})

it('ends a document on its stated day, or when another took its place', () => {
  expect(forceOn({ ...signed, ended: '2015' }, '2014-12-31', { today })).toBe('signed')
  expect(forceOn({ ...signed, ended: '2015' }, '2015-01-01', { today })).toBe('ended')
  const replaced = { ...signed, status: 'superseded' } as const
  expect(forceOn(replaced, '2012-12-31', { today, replaced: '2013-01-01' })).toBe('signed')
  expect(forceOn(replaced, '2013-01-01', { today, replaced: '2013-01-01' })).toBe('ended')
})

it('keeps a document without a day of signing apart', () => {
  expect(forceOn({ ...signed, signed: null }, today, { today })).toBe('undated')
})
