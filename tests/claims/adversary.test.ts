import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdicts = (text: string, language: 'en' | 'az' | 'ru' = 'en') => judged(text, { date: '2025-12-01', language }).map(({ verdict }) => verdict)

/** What the records bear out when it is said as it is; every sentence below says it otherwise. */
const TRUE = { en: 'trade between Azerbaijan and Russia was $2.6 billion in 2020', ru: 'в 2020 году товарооборот Азербайджана и России составил 2,6 млрд долларов', az: '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar olub' } as const

const bearsOut = (found: readonly string[]) => found.some(verdict => verdict === 'supported' || verdict === 'one-side')

describe('a statement that nobody makes', () => {
  it.each(Object.entries(TRUE))('is borne out where somebody does make it: %s', (language, text) => {
    expect(verdicts(`${text[0]!.toUpperCase()}${text.slice(1)}.`, language as 'en')).toEqual(['supported'])
  })

  it.each([
    ['en', `Is it true that ${TRUE.en}?`], ['en', `The ministry denied that ${TRUE.en}.`], ['en', `Nobody said that ${TRUE.en}.`], ['en', `Economists doubt that ${TRUE.en}.`], ['en', `The ministry rejected claims that ${TRUE.en}.`],
    ['en', `The report that ${TRUE.en} turned out to be fake.`], ['en', `That ${TRUE.en}, is a myth.`], ['en', `The claim that ${TRUE.en} is false.`], ['en', `It is far from true that ${TRUE.en}.`], ['en', `It is unclear whether ${TRUE.en}.`],
    ['en', `Rumour has it that ${TRUE.en}.`], ['en', `Supposedly, ${TRUE.en}.`], ['en', `He spoke as if ${TRUE.en}.`], ['en', `Suppose ${TRUE.en}.`], ['en', `If ${TRUE.en}, the ministry should say so.`], ['en', 'Had the border not closed, trade between Azerbaijan and Russia was $2.6 billion in 2020.'],
    ['en', 'Trade between Azerbaijan and Russia weren’t $2.6 billion in 2020.'], ['en', 'Trade between Azerbaijan and Russia was nowhere near $2.6 billion in 2020.'], ['en', 'Trade between Azerbaijan and Russia was hardly $2.6 billion in 2020.'], ['en', 'Trade between Azerbaijan and Russia was meant to be $2.6 billion in 2020.'],
    ['ru', `Правда ли, что ${TRUE.ru}?`], ['ru', `Никто не утверждал, что ${TRUE.ru}.`], ['ru', `Министерство опровергло сообщения о том, что ${TRUE.ru}.`], ['ru', `Эксперты сомневаются, что ${TRUE.ru}.`], ['ru', `Сообщение о том, что ${TRUE.ru}, оказалось фейком.`],
    ['ru', `Утверждение, что ${TRUE.ru}, не соответствует действительности.`], ['ru', `Говорят, будто ${TRUE.ru}.`], ['ru', `Если бы ${TRUE.ru}, всё было бы иначе.`], ['ru', 'В 2020 году товарооборот Азербайджана и России вряд ли составил 2,6 млрд долларов.'], ['ru', 'В 2020 году товарооборот Азербайджана и России якобы составил 2,6 млрд долларов.'],
    ['az', `Guya ${TRUE.az}.`], ['az', `Heç kim deməyib ki, ${TRUE.az}.`], ['az', `Ekspertlər şübhə edirlər ki, ${TRUE.az}.`], ['az', `${TRUE.az} – bu yalandır.`], ['az', `${TRUE.az}mı?`], ['az', '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar deyildi.'],
  ] as const)('is not borne out: %s, %s', (language, text) => expect(bearsOut(verdicts(text, language))).toBe(false))

  it.each([
    'Is it true that the Declaration on allied interaction was signed in Moscow on 22 February 2022?', 'Rumour has it that the Declaration on allied interaction was signed in Moscow on 22 February 2022.', 'If Fuad Muradov is the chairman of the State Committee on Work with Diaspora, he should be asked.',
    'Nobody said that Diplomatic relations between Azerbaijan and Russia were established on 4 April 1992.', 'By trade turnover, supposedly, Russia was Azerbaijan’s third-largest partner in 2022.',
  ])('is not borne out by records of another kind: %s', text => expect(bearsOut(verdicts(text))).toBe(false))

  it('denies nothing either', () => {
    expect(verdicts('The ministry denied that trade between Azerbaijan and Russia was $7.6 billion in 2020.')).toEqual(['no-evidence'])
    expect(verdicts('Was trade between Azerbaijan and Russia $7.6 billion in 2020?')).toEqual(['no-evidence'])
  })
})

describe('a place of a vague time', () => {
  it('has no verdict', () => expect(verdicts('By trade turnover, Russia was Azerbaijan’s third-largest partner over the years 2010 to 2022.')).toEqual(['no-evidence']))
})
