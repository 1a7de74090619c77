import { expect, it } from 'vitest'
import { words as az } from '#language/az/records.ts'
import { words as en } from '#language/en/records.ts'
import { words as sources } from '#language/en/sources.ts'
import { formatOf } from '#language/formatOf.ts'
import { words as ru } from '#language/ru/records.ts'

it.each([['en', en, '20,339 figures'], ['az', az, '20\u00a0339 rəqəm'], ['ru', ru, '20\u00a0339 показателей']] as const)('counts are written in %s as figures are', (language, { figures }, written) => {
  expect(figures(20339)).toBe(written)
  expect(figures(20339)).toContain(formatOf(language).number(20339))
  expect(figures(999)).toMatch(/^999 /)
})

it('the number of publications has its thousands apart', () => expect(sources.lead(1013)).toContain('these 1,013 publications'))
