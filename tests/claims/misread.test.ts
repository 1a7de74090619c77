import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'
import type { Language } from '#schema/vocabulary.ts'

const verdicts = (text: string, date: string, language: Language) => judged(text, { date, language }).filter(({ claim }) => claim.kind !== 'post').map(({ verdict }) => verdict)

describe('what is borne out by nobody', () => {
  it.each([
    ['ru', '2022-03-01', '22 февраля 2022 года в Москве во дворце Мишустин и Алиев подписали декларацию о союзническом взаимодействии.'],
    ['ru', '2021-05-12', '10 мая 2021 года в Баку во дворце Мишустин встретился с Ильхамом Алиевым и Джейхуном Байрамовым.'],
  ] as const)('a visitor of a palace is no name of it: %s, %s, %s', (language, date, text) => {
    expect(verdicts(text, date, language)).not.toContain('supported')
  })
})

describe('what nothing denies', () => {
  it.each([
    ['customs records', 'en', '2025-06-30', 'Customs records show that Azerbaijan’s exports to Russia grew in 2024.'],
    ['force against the arrested', 'en', '2025-07-03', 'Police used force against detained Sputnik Azerbaijan journalists in Baku on 30 June 2025.'],
    ['a protest against an arrest', 'en', '2025-07-03', 'Russia protested against the arrest of Sputnik Azerbaijan journalists in Baku on 30 June 2025.'],
    ['a length that the record prints', 'en', '2019-02-10', 'Ministers looked on 8 February 2019 at the Samur bridge, where a span 325.3 metres long is taking shape.'],
    ['a deficit of drivers', 'en', '2024-06-30', 'The deficit of lorry drivers on the Russian border slowed Azerbaijan’s trade in 2023.'],
  ] as const)('%s, %s, %s: %s', (_, language, date, text) => {
    expect(verdicts(text, date, language)).not.toContain('contradicted')
  })
})

describe('the month of May', () => {
  it('is no doubt of a plan', () => {
    expect(verdicts('Foreign minister Sergey Lavrov will visit Baku on 10 May 2021.', '2021-05-03', 'en')).toEqual(['supported'])
    expect(verdicts('Foreign minister Sergey Lavrov will visit Baku in early May.', '2021-05-03', 'en')).toEqual(['supported'])
  })
})
