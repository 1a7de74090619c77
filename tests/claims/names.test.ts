import { describe, expect, it } from 'vitest'
import { namesIn } from '#claims/namesIn.ts'
import { sentencesRead } from '#claims/readClaims.ts'
import type { Language } from '#schema/vocabulary.ts'
import { judged, vocabularyIn } from './claimTexts.ts'

const peopleIn = (text: string, language: Language) => [...sentencesRead(text, { date: '2024-05-01' }, vocabularyIn(language))].flatMap(({ parts }) => namesIn(parts.sentence)).flatMap(({ role, id }) => (role === 'person' ? [id] : []))

describe('an initial', () => {
  it.each([
    ['en', '2023-09-22', 'I. Aliyev apologised to V. Putin by phone on 21 September for the deaths of Russian peacekeepers in Karabakh.'], ['en', '2024-09-20', 'V. Putin and I. Aliyev met in Baku on 19 August 2024.'], ['ru', '2024-09-20', 'В. Путин и И. Алиев встретились в Баку 19 августа 2024 г.'],
  ] as const)('is no place in a row: %s %s %s', (language, date, text) => expect(judged(text, { language, date }).some(({ verdict }) => verdict === 'supported')).toBe(true))
})

describe('a person’s name', () => {
  it.each([
    ['en', 'Ilkham Aliev spoke of rain.', 'ilham-aliyev'], ['en', 'Rain was what Dzheykhun Bayramov spoke of.', 'jeyhun-bayramov'], ['ru', 'О погоде говорил Шахин Шыхлински.', 'shahin-shikhlinski'],
    ['az', 'İqor Slyunayev hava haqqında danışıb.', 'igor-slyunyayev'], ['ru', 'О погоде говорил М. Орешкин.', 'maxim-oreshkin'], ['en', 'Rain was what V.V. Putin spoke of.', 'vladimir-putin'],
    ['en', 'Rain was what Dmitrij Medwedew spoke of.', 'dmitry-medvedev'], ['en', 'Rain was what Mamedyarov spoke of.', 'elmar-mammadyarov'], ['en', 'Rain was what Nərgiz Paşayeva spoke of.', 'nargiz-pashayeva'], ['en', 'Rain was what Bairamov spoke of.', 'jeyhun-bayramov'],
  ] as const)('is known in other spellings and by its initial: %s %s', (language, text, id) => expect(peopleIn(text, language)).toEqual([id]))

  it.each([
    ['en', 'Ulkham Aliev spoke of rain.'], ['en', 'Rain was what Pyotr Volokhov spoke of.'], ['ru', 'О погоде говорил А. Орешкин.'], ['en', 'Rain was what Ivan Putin spoke of.'], ['az', 'İqor Slunyov hava haqqında danışıb.'],
  ] as const)('is nobody’s where it sounds otherwise: %s %s', (language, text) => expect(peopleIn(text, language)).toEqual([]))
})
