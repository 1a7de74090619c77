import { describe, expect, it } from 'vitest'
import { claimDesk } from '#claims/claimDesk.ts'
import { compileClaims } from '#claims/compileClaims.ts'
import { readDyad } from '#facts/readDyad.ts'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const quotesOf = (text: string, language: Language = 'en', date = '2025-12-01') => judged(text, { language, date }).flatMap(({ arithmetic: { quotes } }) => quotes.map(quote => quote.text))

describe('a verdict by record', () => {
  it.each([
    ['en', 'On December 25, 2024, Azerbaijan Airlines flight 8243 crashed near Aktau.', 'An Embraer 190 flying from Baku to Grozny crashed near Aktau'],
    ['ru', 'Самолёт, летевший из Баку в Грозный, разбился под Актау 25 декабря 2024 года.', 'Самолёт Embraer 190, летевший из Баку в Грозный, разбился близ Актау'],
    ['az', 'Mixail Mişustin 2024-cü il martın 5-6-da Bakıda səfərdə olub.', 'Rusiyanın Baş naziri 5 və 6 martda Bakıda danışıqlar aparıb'],
  ] as const)('quotes the sentence of the record that tells most of it, in the language of the text: %s %s', (language, text, beginning) => {
    expect(quotesOf(text, language)).toEqual([expect.stringMatching(new RegExp(`^${beginning}`))])
  })

  it('quotes the sentence that has the day', () => {
    expect(quotesOf('The trilateral statement was signed on 10 November 2020.')).toEqual([expect.stringContaining('on 10 November')])
  })

  it('quotes the sentence that says where, whether it agrees or not', () => {
    const inMoscow = [expect.stringMatching(/^In Moscow the presidents signed/)]
    expect(quotesOf('The Declaration on Allied Interaction was signed in Moscow on 22 February 2022.')).toEqual(inMoscow)
    expect(quotesOf('The Declaration on Allied Interaction was signed in Baku on 22 February 2022.')).toEqual(inMoscow)
  })

  it('quotes the figure that denies one of the text', () => {
    expect(quotesOf('The Gabala radar agreement of 2002 set a rent of 17 million dollars a year.')).toEqual([expect.stringContaining('a yearly rent of 7 million dollars')])
  })

  it('says whether the event or the document of one id says so', () => {
    const kinds = (text: string) => judged(text).flatMap(({ arithmetic: { quotes } }) => quotes.map(({ kind }) => kind))
    expect(kinds('The Declaration on Allied Interaction was signed in Moscow on 22 February 2022.')).toEqual(['events'])
    expect(kinds('The Declaration on Allied Interaction was signed on 22 February 2023.')).toEqual(['agreements'])
  })

  it.each([
    // Its title alone bears it out.
    'Fuad Muradov met Mikhail Shvydkoy in Baku on November 24, 2021.',
    // The one sentence with a name that many records have tells of something else.
    'Putin’s first official visit to Baku took place on January 9-10, 2001.',
    'Mikhail Yevdokimov is the ambassador of Russia to Azerbaijan.',
    'Trade between Azerbaijan and Russia was $2.6 billion in 2020.',
    'Both sides were glad.',
  ])('quotes nothing that has nothing telling in common with it: %s', text => expect(quotesOf(text)).toEqual([]))
})

it('quotes in the language that a claim is told again in', async () => {
  const held = await readDyad('tests/fixtures/data', 'xa-xb')
  const desk = claimDesk(compileClaims(held), held.observations)
  const article = { date: '2021-10-01', language: 'en' } as const
  const [one] = [...desk.judged('The presidents opened the Hale bridge on 14 September 2021.', article)].flatMap(({ claims }) => claims)
  expect(one!.arithmetic.quotes).toEqual([{ kind: 'events', id: '2021-bridge-summit', text: 'The presidents opened the bridge and spoke of trade.' }])
  const told = (text: string, language: Language) => desk.again(one!.claim, article, { text, language }).arithmetic.quotes.map(({ text: said }) => said)
  expect(told('Prezidentlər 14 sentyabr 2021-ci ildə körpünü açdılar.', 'az')).toEqual(['Prezidentlər körpünü açdılar və ticarətdən danışdılar.'])
  expect(told('Президенты открыли мост 14 сентября 2021 года.', 'ru')).toEqual(['Президенты открыли мост и говорили о торговле.'])
})
