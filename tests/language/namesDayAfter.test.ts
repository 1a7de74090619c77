import { expect, it } from 'vitest'
import { namesDayAfter } from '#language/namesDayAfter.ts'

const DAY = '2021-11-25'

it.each([
  'valid until 2024', 'signed on 26 November 2021', 'signed on November 26, 2021', 'in December 2021', 'from 2021-11-26 on', 'the years 2020–2023',
  '26 ноября 2021 года', 'в декабре 2021 года', '26 noyabr 2021-ci il', '2022-ci ildə',
])('sees that “%s” is of a later day', text => {
  expect(namesDayAfter(text, DAY)).toBe(true)
})

it.each([
  'valid until 2021', 'signed on 25 November 2021', 'signed on November 24, 2021', 'in November 2021', 'on 2021-11-25', 'the years 1992–2020', 'worth 20250 dollars', 'no date at all',
  '25 ноября 2021 года', 'в мае 2021 года', '25 noyabr 2021-ci il', 'Decembrists of 1825, honoured in 1975',
])('sees no later day in “%s”', text => {
  expect(namesDayAfter(text, DAY)).toBe(false)
})
