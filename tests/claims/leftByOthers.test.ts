import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'
const verdict = (language: Language, date: string, text: string) => judged(text, { date, language }).filter(({ claim }) => claim.kind === 'share' || claim.kind === 'rank').map(one => one.verdict)

describe('what one country has', () => {
  it.each([
    ['en', '2022-03-02', 'Kazakhstan supplied 95.3 percent of Azerbaijan’s wheat imports in 2021.'],
    ['en', '2021-02-09', 'Ukraine received more than half of Azerbaijan’s tomato exports in 2020.'],
    ['ru', '2021-02-09', 'На Украину пришлось 95,9 процента экспорта азербайджанских помидоров в 2020 году.'],
    ['az', '2024-09-01', '2023-cü ildə Azərbaycanın xaricə ixrac etdiyi pomidorun 97,8 faizi Türkiyəyə göndərilib.'],
    ['en', '2024-02-09', 'Italy was the largest buyer of Azerbaijan’s tomatoes in 2023.'],
    ['en', '2024-02-15', 'China was Azerbaijan’s third-largest trading partner in 2023.'],
  ] as const)('another cannot have too: %s %s %s', (language, date, text) => expect(verdict(language, date, text)).toEqual(['contradicted']))

  it.each([
    ['en', '2021-02-09', 'Ukraine received 3 percent of Azerbaijan’s tomato exports in 2020.'],
    // Of what is counted by weight and by value the shares differ by some points.
    ['en', '2021-02-09', 'Ukraine received 9 percent of Azerbaijan’s tomato exports in 2020.'],
    ['en', '2021-02-09', 'Ukraine received less than a tenth of Azerbaijan’s tomato exports in 2020.'],
    ['en', '2019-02-09', 'Kazakhstan supplied 95.3 percent of Azerbaijan’s wheat imports in 2017.'],
    ['en', '2024-02-15', 'Georgia was Azerbaijan’s fourth-largest trading partner in 2023.'],
  ] as const)('leaves room beside it, and says nothing of that: %s %s %s', (language, date, text) => expect(verdict(language, date, text)).toEqual(['no-evidence']))

  it('denies with the figure of the one that has it', () => {
    const [share] = judged('Kazakhstan supplied 95.3 percent of Azerbaijan’s wheat imports in 2021.', { date: '2022-03-02' })
    expect(share!.arithmetic.trials).toMatchObject([{ counterpart: 'RU', value: 95.3, method: 'remainder', fit: 'off' }])
  })
})
