import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'

const found = (text: string, language: Language, date: string) => judged(text, { language, date }).filter(({ claim }) => claim.kind === 'statement').map(({ verdict, claim }) => [verdict, claim.words])

describe('a deed with more said behind it than its record has', () => {
  it.each([
    ['en', '2001-10-02', 'In April 1996 Russia extradited former defence minister Rahim Gaziev to Baku', 'in a gesture surprising to many a seasoned observer'],
    ['en', '2020-10-02', 'In February 2019 the ministers laid the foundation of a GAZ light truck plant in Hajigabul', 'amid bright sunshine and long speeches'],
    ['ru', '2021-10-02', 'В декабре 2020 года Россельхознадзор запретил ввоз томатов и яблок из Азербайджана', 'ради спокойствия фермеров юга'],
  ] as const)('is borne out by itself, once, and what is behind it is not: %s', (language, date, deed, more) => {
    expect(found(`${deed} ${more}.`, language, date)).toEqual([['supported', deed], ['no-evidence', more]])
  })

  it.each([
    ['en', '2001-10-02', 'In April 1996 Russia extradited former defence minister Rahim Gaziev to Baku together with Serzh Sargsyan.'],
    ['en', '2001-10-02', 'In April 1996 Russia refused to extradite former defence minister Rahim Gaziev to Baku in a gesture that surprised many.'],
    ['en', '2001-10-02', 'In April 1996 Russia extradited former defence minister Rahim Gaziev to Tbilisi in a gesture that surprised many.'],
    ['ru', '2021-10-02', 'В декабре 2020 года Россельхознадзор не запретил ввоз томатов и яблок ради спокойствия фермеров юга.'],
  ] as const)('is not where a stranger, another town or a refusal stands in it: %s %s %s', (language, date, text) => {
    expect(found(text, language, date).map(([verdict]) => verdict)).not.toContain('supported')
  })
})
