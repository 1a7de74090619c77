import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { told } from './claimTexts.ts'

const TALKS: Readonly<Record<Language, string>> = {
  en: 'Talks of Azerbaijan, Russia and Iran on transport were held in Baku today. ', ru: 'Сегодня в Баку прошла трёхсторонняя встреча Азербайджана, России и Ирана по транспорту. ',
  az: 'Bu gün Bakıda Azərbaycan, Rusiya və İran arasında nəqliyyat sahəsində üçtərəfli görüş keçirilib. ',
}
const last = (language: Language, text: string) => told(TALKS[language] + text, { language, date: '2025-10-13' }).filter(({ claim }) => claim.span[0] >= TALKS[language].length - 1).map(({ verdict }) => verdict)

describe('who was there', () => {
  it.each([
    ['az', 'Rusiya nümayəndə heyətinə isə Baş nazirin müavini Aleksey Overçuk başçılıq edib.'], ['az', 'Görüşdə Şahin Mustafayev və Aleksey Overçuk iştirak edib.'],
    ['en', 'The Russian delegation was headed by Alexei Overchuk.'], ['en', 'Shahin Mustafayev and Alexei Overchuk took part in the talks.'],
    ['ru', 'Во встрече приняли участие Шахин Мустафаев и Алексей Оверчук.'],
  ] as const)('is borne out by the record of what the text tells of: %s, %s', (language, text) => expect(last(language, text)).toContain('supported'))

  it.each([
    ['az', 'Rusiya nümayəndə heyətinə isə Baş nazir Mixail Mişustin başçılıq edib.'], ['az', 'Azərbaycan nümayəndə heyətinə isə Aleksey Overçuk başçılıq edib.'], ['az', 'Konsertdə Şahin Mustafayev və Aleksey Overçuk iştirak edib.'],
    ['en', 'The Azerbaijani delegation was headed by Alexei Overchuk.'], ['en', 'Alexei Overchuk did not take part in the talks.'], ['en', 'Alexei Overchuk refused to attend the talks, and Shahin Mustafayev attended.'],
    ['en', 'Shahin Mustafayev and Ivan Petrov took part in the talks.'], ['en', 'Shahin Mustafayev and Mikhail Mishustin took part in the talks.'],
    ['en', 'Shahin Mustafayev and Alexei Overchuk attended a concert.'], ['ru', 'Во встрече приняли участие Шахин Мустафаев и Сергей Лавров.'],
  ] as const)('is not borne out: %s, %s', (language, text) => { const verdicts = last(language, text); expect(verdicts).not.toContain('supported'); expect(verdicts).not.toContain('contradicted') })
})

describe('who was at an opening that the text tells of', () => {
  const opening = (who: string) => told(`Открыт новый мост через Самур. ${who}`, { language: 'ru', date: '2019-12-25' }).filter(({ claim }) => claim.span[0] > 20).map(({ verdict }) => verdict)

  it.each(['В мероприятии приняли участие М. Орешкин и Ш. Мустафаев.', 'В церемонии приняли участие Шахин Мустафаев, находящийся здесь с визитом, и Максим Орешкин.'])('is borne out: %s', text => expect(opening(text)).toContain('supported'))

  it.each(['В мероприятии приняли участие А. Орешкин и Ш. Мустафаев.', 'В церемонии приняли участие Шахин Мустафаев, находящийся здесь с визитом, и Сергей Лавров.', 'В концерте приняли участие М. Орешкин и Ш. Мустафаев.'])('is not borne out: %s', text => expect(opening(text)).not.toContain('supported'))
})

describe('a list of who was at an opening or chaired talks', () => {
  const BRIDGE = 'Сегодня открыт новый пограничный мост через Самур. '
  const atBridge = (text: string) => told(BRIDGE + text, { language: 'ru', date: '2019-12-24' }).filter(({ claim }) => claim.span[0] >= BRIDGE.length - 1)
  it('is borne out as far as a record knows them', () => {
    expect(atBridge('На церемонии присутствовали Шахин Мустафаев, М. Орешкин и посол Михаил Бочарников.').map(({ verdict }) => verdict)).toContain('supported')
    const found = atBridge('В церемонии приняли участие Шахин Мустафаев и Максим Орешкин, а также певец Иван Петров.').filter(({ verdict }) => verdict === 'supported')
    expect(found.map(({ claim }) => claim.words)).toEqual(['приняли участие Шахин Мустафаев и Максим Орешкин'])
    expect(last('en', 'The meeting was co-chaired by Deputy Prime Minister Shahin Mustafayev and Alexei Overchuk.')).toContain('supported')
  })

  it.each([
    'На церемонии присутствовали Шахин Мустафаев и Сергей Лавров.', 'На церемонии отсутствовали Шахин Мустафаев и Максим Орешкин.', 'В Казани на церемонии присутствовали Шахин Мустафаев и Максим Орешкин.',
    '5 мая 2018 года на церемонии присутствовали Шахин Мустафаев и Максим Орешкин.', 'На церемонии присутствовал певец Иван Петров, друг Шахина Мустафаева.',
  ])('is not borne out: %s', text => expect(atBridge(text).map(({ verdict }) => verdict)).not.toContain('supported'))

  it('is not borne out by others who chaired', () => expect(last('en', 'The meeting was co-chaired by Shahin Mustafayev and Mikhail Mishustin.')).not.toContain('supported'))
})
