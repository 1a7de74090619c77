import { describe, expect, it } from 'vitest'
import { isSoft } from '#claims/soft.ts'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'
const found = (text: string, language: Language) => judged(text, { date: '2025-03-10', language }).map(({ claim, verdict }) => ({ verdict, untestable: claim.untestable }))

describe('a sentence that weighs, wishes or supposes', () => {
  it.each([
    ['en', 'The minister expressed confidence that the corridor would be a success.'], ['en', 'Both capitals must learn from the past.'], ['en', 'It seems that Baku is ready for a long quarrel.'], ['en', 'The visit gave a tangible impetus to ties between the two countries.'],
    ['en', 'Moscow sought to keep Baku within its sphere.'], ['en', 'The summit revealed how fragile the friendship is.'], ['ru', 'Конечно, визит имел огромное значение для отношений.'], ['ru', 'Эта тема остаётся болезненной для Баку и Москвы.'],
    ['ru', 'Стороны готовы и дальше укреплять доверие.'], ['az', 'Bakı və Moskva arasında münasibətlər qarşılıqlı hörmət prinsiplərinə əsaslanır.'], ['az', 'Tərəflər görüşün nəticələrindən məmnundur.'], ['az', 'Sözsüz ki, bu dostluq möhkəmdir.'],
  ] as const)('is nothing to test: %s, %s', (language, text) => expect(found(text, language)).toEqual([{ verdict: 'not-testable', untestable: expect.stringMatching(/opinion|forecast/) }]))

  it.each([
    // A figure, a day or a deed on record is testable whatever is said around it.
    ['en', 'Of course, the plant has already made 4,500 cars.'], ['en', 'Importantly, the two ministers were arrested in Lankaran.'], ['en', 'The successful forum of 3 March 2019 ended with a concert in Sheki.'], ['ru', 'Важно, что завод выпустил 4500 машин.'], ['az', 'Mühüm odur ki, zavod 4500 maşın buraxıb.'],
    // Nothing is weighed.
    ['en', 'He noted that Azerbaijan has long been a member of the gas forum.'], ['en', 'Embassy staff took the bodies of the brothers home.'], ['ru', 'Посольство отправило тела братьев на родину.'], ['az', 'Səfirliyin işçiləri sərhədə yollanıblar.'],
  ] as const)('but this is a fact: %s, %s', (language, text) => expect(found(text, language).every(({ untestable }) => untestable === null)).toBe(true))

  it('knows its words by their beginnings, in all three languages, and no others', () => {
    expect(['tangible results', 'важнейший вопрос', 'strateji tərəfdaşlıq'].every(isSoft)).toBe(true)
    expect(['In May the train arrived', 'поезд прибыл в срок', 'qatar vaxtında gəldi', 'a contest of champions'].some(isSoft)).toBe(false)
  })
})
