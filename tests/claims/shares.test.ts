import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, language: 'en' | 'ru' | 'az' = 'en', date = '2022-04-04') => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('a part of goods by whence they came or whither they went', () => {
  it('is their share', () => {
    expect(verdictOf('95.3 percent of the wheat that Azerbaijan imported in 2021 came from Russia.', '95.3')).toBe('supported')
    expect(verdictOf('95,3 процента всей пшеницы, которую Азербайджан ввёз в 2021 году, приехало из России.', '95,3', 'ru')).toBe('supported')
    expect(verdictOf('2022-ci ilin yanvarında buğdanın 30,1%-i Qazaxıstandan, 69,9%-i isə Rusiyadan idxal olunub.', '69,9', 'az')).not.toBe('no-evidence')
    expect(verdictOf('In 2020, 95.9 percent of the tomatoes went to Russia.', '95.9')).toBe('supported')
  })

  it('is none of another year, of other goods or the other way', () => {
    expect(verdictOf('95.3 percent of the wheat that Azerbaijan imported in 2019 came from Russia.', '95.3')).not.toBe('supported')
    expect(verdictOf('95.3 percent of the barley that Azerbaijan imported in 2021 came from Russia.', '95.3')).not.toBe('supported')
    expect(verdictOf('95.3 percent of the wheat that Russia imported in 2021 came from Azerbaijan.', '95.3')).not.toBe('supported')
    expect(verdictOf('2022-ci ilin yanvarında buğdanın 69,9%-i Qazaxıstandan, 30,1%-i isə Rusiyadan idxal olunub.', '69,9', 'az')).not.toBe('supported')
  })
})

describe('firms by what they are counted as', () => {
  it('are not held against firms of another state', () => {
    expect(verdictOf('In December 2023, 1,742 companies with Russian capital were registered in Azerbaijan.', '1,742', 'en', '2024-01-15')).toBe('supported')
    expect(verdictOf('In December 2023, 1,742 active companies with Russian capital worked in Azerbaijan.', '1,742', 'en', '2024-01-15')).not.toBe('supported')
    expect(verdictOf('In August 2024 over 1,300 companies with Russian capital operated in Azerbaijan.', '1,300', 'en', '2024-09-15')).not.toBe('supported')
    expect(verdictOf('В августе 2024 года в Азербайджане работало более 1300 компаний с российским капиталом.', '1300', 'ru', '2024-09-15')).not.toBe('supported')
    expect(verdictOf('In August 2024 over 1,200 companies with Russian capital operated in Azerbaijan.', '1,200', 'en', '2024-09-15')).toBe('supported')
    expect(verdictOf('In May 2021 about 1,000 companies with Russian capital operated in Azerbaijan.', '1,000', 'en', '2021-06-15')).toBe('supported')
  })
})

describe('a share of what stands behind it', () => {
  const verdictsOf = (text: string, language: 'en' | 'ru' = 'en') => judged(text, { language, date: '2008-06-01' }).map(({ verdict }) => verdict)

  it('is of that, whatever the verb', () => {
    expect(verdictsOf('Russia supplied 17.6 percent of Azerbaijan’s imports in 2007.')).toEqual(['supported'])
    expect(verdictsOf('Russia supplied 27.6 percent of Azerbaijan’s imports in 2007.')).toEqual(['contradicted'])
    expect(verdictsOf('Azerbaijan supplied 17.6 percent of Russia’s imports in 2007.')).not.toContain('supported')
  })
})
