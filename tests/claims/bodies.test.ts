import { describe, expect, it } from 'vitest'
import { markedSentence } from '#claims/Marked.ts'
import type { Language } from '#schema/vocabulary.ts'
import { judged, vocabularyIn } from './claimTexts.ts'

const marked = (text: string, language: Language) => markedSentence(text, 0, vocabularyIn(language))
const bodiesIn = (text: string, language: Language) => [...new Set(marked(text, language).of('organisation').map(({ value }) => value))]
const bears = (text: string, date: string, language: Language = 'en') => judged(text, { date, language }).some(({ verdict }) => verdict === 'supported')

describe('a body’s name', () => {
  it.each([
    ['en', 'Russia’s defence ministry denied it.', 'ministry-defence-russia'], ['en', 'The Economy Ministry of the Republic of Azerbaijan denied it.', 'ministry-economy-azerbaijan'], ['en', 'It was denied by the State Oil Company of Azerbaijan Republic.', 'socar'],
    ['en', 'The Prosecutor General’s Office of Azerbaijan denied it.', 'prosecutor-general-azerbaijan'], ['ru', 'Это опроверг азербайджанский МИД.', 'mfa-azerbaijan'], ['ru', 'Это опровергло министерство обороны Азербайджана.', 'ministry-defence-azerbaijan'],
    ['ru', 'Это опровергла Госнефтекомпания Азербайджана.', 'socar'], ['az', 'Bunu Rusiya Federasiyası Müdafiə Nazirliyi təkzib edib.', 'ministry-defence-russia'], ['az', 'Bunu Rusiyanın XİN-i təkzib edib.', 'mfa-russia'],
    ['az', 'Bunu Azərbaycan Respublikası Xarici İşlər Nazirliyi təkzib edib.', 'mfa-azerbaijan'],
  ] as const)('is known with its country on either side: %s %s', (language, text, id) => expect(bodiesIn(text, language)).toEqual([id]))

  it.each([
    ['en', 'Georgia’s State Customs Committee denied it.'], ['en', 'The State Customs Committee of Belarus denied it.'], ['ru', 'Это опровергло МЧС Казахстана.'], ['ru', 'Это опровергло министерство обороны Армении.'], ['az', 'Bunu Ermənistan XİN təkzib edib.'],
    ['az', 'Rusiyaya Müdafiə Nazirliyi nota verib.'],
  ] as const)('is another’s beside another country: %s %s', (language, text) => expect(bodiesIn(text, language)).toEqual([]))

  it.each([
    ['en', 'Georgia sided with the Islamic Republic of Iran.', ['GE', 'IR']], ['ru', 'Об этом просила Исламская Республика Иран.', ['IR']], ['az', 'Bunu İran İslam Respublikasının nümayəndəsi deyib.', ['IR']],
  ] as const)('of a country is taken whole: %s %s', (language, text, ids) => {
    const sentence = marked(text, language)
    const areas = sentence.of('area')
    expect([...new Set(areas.map(({ value }) => value))]).toEqual(ids)
    expect(sentence.tokens.every(({ word }, at) => !/^(?:islam\w*)$/.test(word) || areas.some(({ from, to }) => from <= at && to > at))).toBe(true)
  })

  it.each([
    ['en', 'The jet landed at Heydar Aliyev International Airport.'], ['ru', 'Самолёт сел в аэропорту имени Гейдара Алиева.'], ['az', 'Təyyarə Heydər Əliyev Beynəlxalq Hava Limanına enib.'],
  ] as const)('after a person names nobody: %s %s', (language, text) => expect(marked(text, language).of('person')).toEqual([]))
})

describe('a deed of a body', () => {
  it.each([
    ['Russia’s Supreme Court liquidated the All-Russian Azerbaijani Congress.', 'en'], ['Верховный суд России ликвидировал Всероссийский азербайджанский конгресс.', 'ru'],
  ] as [string, Language][])('is borne out: %s', (text, language) => expect(bears(text, '2017-05-15', language)).toBe(true))

  it.each([
    ['The Azerbaijani Supreme Court liquidated the All-Russian Azerbaijani Congress.', 'en'], ['The Supreme Court of Azerbaijan liquidated the All-Russian Azerbaijani Congress.', 'en'], ['Верховный суд Азербайджана ликвидировал Всероссийский азербайджанский конгресс.', 'ru'],
    ['Азербайджанский Верховный суд ликвидировал Всероссийский азербайджанский конгресс.', 'ru'], ['Azərbaycan Ali Məhkəməsi Ümumrusiya Azərbaycanlıları Konqresini ləğv edib.', 'az'], ['Всероссийский азербайджанский конгресс ликвидировал Верховный суд России.', 'ru'],
  ] as [string, Language][])('is not where another did it: %s', (text, language) => expect(bears(text, '2017-05-15', language)).toBe(false))
})
