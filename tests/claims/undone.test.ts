import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'az' | 'ru'
const bearsOut = (text: string, language: Language = 'en', date = '2025-12-01') => judged(text, { date, language }).some(({ verdict }) => verdict === 'supported')

/** A true statement in each language; every other sentence of these tests tells of it something that the records do not say. */
describe('a meeting that was', () => {
  it.each([
    ['en', 'Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024.'], ['en', 'Vladimir Putin arrived in Baku on 18 August 2024 to hold talks with Ilham Aliyev.'], ['ru', 'Владимир Путин и Ильхам Алиев встретились в Баку 19 августа 2024 года.'], ['az', 'Vladimir Putin və İlham Əliyev 2024-cü il 19 avqustda Bakıda görüşüblər.'],
  ] as const)('is borne out: %s, %s', (language, text) => expect(bearsOut(text, language)).toBe(true))

  it.each([
    'Vladimir Putin and Ilham Aliyev were due to hold talks in Baku on 19 August 2024.', 'A meeting of Vladimir Putin and Ilham Aliyev was scheduled for 19 August 2024 in Baku.', 'Vladimir Putin and Ilham Aliyev had agreed to meet in Baku on 19 August 2024.', 'Vladimir Putin offered to meet Ilham Aliyev in Baku on 19 August 2024.', 'Vladimir Putin wanted to visit Baku on 19 August 2024.', 'Instead of meeting Ilham Aliyev in Baku on 19 August 2024, Vladimir Putin stayed at home.',
    'The meeting of Vladimir Putin and Ilham Aliyev in Baku on 19 August 2024 fell through.', 'The talks of Vladimir Putin and Ilham Aliyev in Baku on 19 August 2024 were put off.', 'Vladimir Putin abandoned a meeting with Ilham Aliyev in Baku on 19 August 2024.', 'Protests against Vladimir Putin’s visit to Baku took place on 19 August 2024.',
  ])('is not one that was planned or did not come about: %s', text => expect(bearsOut(text)).toBe(false))

  it.each([
    ['ru', 'Владимир Путин и Ильхам Алиев договорились встретиться в Баку 19 августа 2024 года.'], ['ru', 'Владимир Путин и Ильхам Алиев собирались провести переговоры в Баку 19 августа 2024 года.'], ['az', 'Vladimir Putin və İlham Əliyev 2024-cü il 19 avqustda Bakıda görüşməli idilər.'], ['az', 'Vladimir Putin və İlham Əliyev 2024-cü il 19 avqustda Bakıda görüşəcəkdilər.'],
  ] as const)('nor in %s: %s', (language, text) => expect(bearsOut(text, language)).toBe(false))

  it.each([
    ['en', 'Vladimir Putin and Ilham Aliyev reportedly met in Baku on 19 August 2024.'], ['en', 'Bloggers wrote that Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024.'], ['en', 'Vladimir Putin and Ilham Aliyev are said to have met in Baku on 19 August 2024.'], ['ru', 'По неподтвержденным данным, Владимир Путин и Ильхам Алиев встретились в Баку 19 августа 2024 года.'], ['az', 'İddia olunur ki, Vladimir Putin və İlham Əliyev 2024-cü il 19 avqustda Bakıda görüşüblər.'],
    ['en', 'Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024. That never happened.'], ['en', 'Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024, it was written. The Kremlin denied it.'], ['en', 'Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024. The report is false.'], ['ru', 'Владимир Путин и Ильхам Алиев встретились в Баку 19 августа 2024 года. Этого не было.'], ['az', 'Vladimir Putin və İlham Əliyev 2024-cü il 19 avqustda Bakıda görüşüblər. Kreml bunu təkzib edib.'],
  ] as const)('is not hearsay or what the next sentence denies: %s, %s', (language, text) => expect(bearsOut(text, language)).toBe(false))

  it.each([
    'Vladimir Putin, Ilham Aliyev and the president of Turkey met in Baku on 19 August 2024.', 'Vladimir Putin and Ilham Aliyev met with the French president in Baku on 19 August 2024.', 'Emmanuel Macron hosted Vladimir Putin and Ilham Aliyev in Baku on 19 August 2024.', 'Vladimir Putin visited Baku with Emmanuel Macron on 19 August 2024.', 'Vladimir Putin visited Baku and Yerevan on 19 August 2024.', 'Vladimir Putin visited Yerevan on 19 August 2024.',
    'The foreign ministers of Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024.', 'Envoys of Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024.', 'Delegations sent by Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024.', 'Vladimir Putin and Ilham Aliyev met in Baku on 19 August 2024 for the ninth time that year.',
    'Vladimir Putin and Ilham Aliyev attended a funeral in Baku on 19 August 2024.', 'Speaking in Baku on 19 August 2024, Ilham Aliyev recalled having met Vladimir Putin in 1999.', 'The ministry announced on 19 August 2024 that Vladimir Putin had visited Baku.', 'Vladimir Putin, who visited Baku in 2001, spoke on 19 August 2024.',
  ])('is not another one: %s', text => expect(bearsOut(text)).toBe(false))

  it('is not in a town that no record knows', () => expect(bearsOut('Vladimir Putin və İlham Əliyev 2024-cü il 19 avqustda İrəvanda görüşüblər.', 'az')).toBe(false))
})

describe('a document without a day', () => {
  it('was not signed where it was only prepared', () => {
    expect(bearsOut('The Declaration on allied interaction was signed in Moscow.')).toBe(true)
    expect(bearsOut('The sides prepared the Declaration on allied interaction for signing in Moscow.')).toBe(false)
  })
})

describe('a document that was signed', () => {
  const of = (rest: string) => `The Declaration on allied interaction ${rest}`
  it.each([['en', of('was signed in Moscow on 22 February 2022.')], ['en', of('was signed in Moscow on 22 February 2022 by the presidents.')], ['ru', '22 февраля 2022 года в Москве президенты подписали Декларацию о союзническом взаимодействии.']] as const)('is borne out: %s, %s', (language, text) => expect(bearsOut(text, language)).toBe(true))

  it.each([
    of('was prepared for signing in Moscow on 22 February 2022.'), 'The sides discussed signing the Declaration on allied interaction in Moscow on 22 February 2022.', of('signed in Moscow on 22 February 2022 was a forgery.'), of('was replaced by a new one signed in Moscow on 22 February 2022.'), 'A law on the Declaration on allied interaction was signed in Moscow on 22 February 2022.',
    'A letter about the Declaration on allied interaction was signed in Moscow on 22 February 2022.', of('was signed in Moscow on 22 February 2022 by students.'), of('was signed in Moscow on 22 February 2022 by the deputy head of Rosneft.'), 'The signing of the Declaration on allied interaction in Moscow on 22 February 2022 fell through.',
  ])('is not another deed or paper: %s', text => expect(bearsOut(text)).toBe(false))

  it.each([
    ['en', 'An agreement on food safety was signed by the agriculture ministers.'], ['en', 'An agreement on food safety was signed by two universities.'], ['en', 'A law on the agreement on food safety was signed.'], ['en', 'An agreement on food safety between the museums was signed.'], ['az', 'SOCAR və LUKoil arasında qida təhlükəsizliyi haqqında saziş imzalanıb.'], ['ru', 'Соглашение о безопасности пищевых продуктов подписали два университета.'],
  ] as const)('is not signed by those of whom its record says nothing: %s, %s', (language, text) => expect(bearsOut(text, language, '2024-08-20')).toBe(false))

  it('has a town only where something is known of it', () => {
    expect(bearsOut('The Free Trade Agreement was signed on 30 September 1992.')).toBe(true)
    expect(bearsOut('The Free Trade Agreement was signed in Sochi on 30 September 1992.')).toBe(false)
  })
})
