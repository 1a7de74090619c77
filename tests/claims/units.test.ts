import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2015-06-01' } = {}) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('cubic metres', () => {
  it.each([
    ['en', 'In 2013 Azerbaijan exported 1.37 bcm of gas to Russia.', '1.37'],
    ['en', 'In 2013 Azerbaijan exported 1.37 billion cub.m. of gas to Russia.', '1.37'],
    ['en', 'In 2013 Azerbaijan exported 1,370 mcm of gas to Russia.', '1,370'],
    ['ru', 'В 2013 году Азербайджан экспортировал в Россию 1,37 млрд м3 газа.', '1,37'],
    ['ru', 'В 2013 году Азербайджан экспортировал в Россию 1,37 млрд кубических метров газа.', '1,37'],
    ['az', '2013-cü ildə Azərbaycan Rusiyaya 1,37 mlrd. kub m qaz ixrac edib.', '1,37'],
  ] as const)('are known however they are written: %s %s', (language, text, words) => {
    expect(verdictOf(text, words, { language })).toBe('supported')
  })

  it.each([
    ['en', 'In 2012 Azerbaijan exported 1.37 bcm of gas to Russia.', '1.37'],
    ['en', 'In 2013 Azerbaijan exported 1.37 bcm of gas to Georgia.', '1.37'],
    ['en', 'In 2013 Russia exported 1.37 bcm of gas to Azerbaijan.', '1.37'],
    ['en', 'In 2013 Azerbaijan exported 1.37 mcm of gas to Russia.', '1.37'],
    ['ru', 'В 2013 году Азербайджан намеревался экспортировать в Россию 1,37 млрд м3 газа.', '1,37'],
  ] as const)('are of one time, way and size: %s %s', (language, text, words) => {
    expect(verdictOf(text, words, { language })).not.toBe('supported')
  })
})

describe('levels that a change led to', () => {
  it('have no bound, however much the change is told between', () => {
    expect(verdictOf('Импорт томатов в Россию вырос в 2017 году на 11% до 516 тыс. тонн.', '516', { language: 'ru', date: '2018-04-01' })).toBe('supported')
    expect(verdictOf('Импорт томатов из Азербайджана в Россию вырос в 2017 году на 11% до 516 тыс. тонн.', '516', { language: 'ru', date: '2018-04-01' })).toBe('contradicted')
  })
  it('may be neared', () => {
    expect(verdictOf('В 2022 году товарооборот России и Азербайджана приблизился к 300 млрд рублей.', '300', { language: 'ru', date: '2023-06-10' })).toBe('supported')
    expect(verdictOf('В 2021 году товарооборот России и Азербайджана приблизился к 300 млрд рублей.', '300', { language: 'ru', date: '2023-06-10' })).toBe('no-evidence')
  })
})
