import { expect, it } from 'vitest'
import { asOfIn } from '#url/asOfIn.ts'

it('finds the date as of which an address shows the atlas', () => {
  expect(asOfIn('?y=2020&asof=2021-11-25')).toBe('2021-11-25')
  expect(asOfIn('?asof=2021')).toBe('2021')
})

it.each(['', '?', '?y=2020', '?asof=', '?asof=2021-13', '?asof=2021-02-30', '?asof=%00', '?asof=%E0%A4%A'])('shows the atlas of today for “%s”', search => {
  expect(asOfIn(search)).toBeNull()
})
