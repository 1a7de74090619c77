import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const claimOf = (text: string, words: string, language: 'en' | 'ru' | 'az' = 'en', date = '2024-09-12') => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))

describe('what stands in brackets', () => {
  it('parts nothing around them', () => {
    expect(claimOf('In 2021, Azerbaijan imported from all countries $331.946 million (564.308 million manats) of wheat in total.', '331.946')?.claim.product).toBe('1001')
    expect(claimOf('2021-ci ildə Azərbaycan ümumilikdə 331,946 mln. dollarlıq (564,308 mln. manat) buğda idxal edib.', '331,946', 'az')?.verdict).not.toBe('contradicted')
  })

  it('is the figure of the country before it, in the currency that the text counts in', () => {
    const text = 'In the first half of 2024, $567.8 million was sent to Azerbaijan from abroad in remittances. Most remittances to Azerbaijan came from Russia (287 million) and from Turkey (82.3 million).'
    expect(claimOf(text, '567.8')?.verdict).toBe('no-evidence')
    expect(claimOf(text, '287')?.verdict).toBe('supported')
    expect(claimOf(text, '82.3')?.verdict).not.toBe('supported')
    expect(claimOf(text.replace('287', '82').replace('82.3', '287.3'), '287.3')?.verdict).not.toBe('supported')
  })
})
