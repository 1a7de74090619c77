import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged, told } from './claimTexts.ts'

const verdictsOf = (language: Language, date: string, text: string) => told(text, { language, date }).map(({ verdict }) => verdict)

describe('somebody of whom a record knows nothing', () => {
  it.each([
    ['behind a figure that is printed alike', 'en', '2007-05-18', 'An order of prime minister Sergey Prikhodko allowed 14 ships of the Caspian Shipping Company 28 single passages between the Azov and Caspian seas in the 2007 season.'],
    ['behind a figure that is printed alike', 'ru', '2002-12-30', 'Анатолий Сердюков и Гейдар Алиев открыли памятник поэту — дар Азербайджана к 300-летию города.'],
    ['who is said to have said it', 'ru', '2025-10-26', 'Президенты поговорили по телефону; Михаил Евдокимов заявил, что Россия готова возобновить гуманитарные и культурные связи в той мере, в какой к этому готовы азербайджанские партнёры.'],
    ['beside who does', 'en', '2024-06-02', 'The Russian envoy, a guest of the sixth World Forum on Intercultural Dialogue, discussed cultural projects and Russia’s pavilion at COP29 with Sultan Gasimov.'],
    ['by a surname of several', 'en', '2023-06-19', 'Mammadov and Tatarstan’s leader meet in Zangilan.'],
    ['whom nobody here knows', 'en', '2024-06-07', 'At the Russia–Azerbaijan session deputy foreign minister Ramil Huseynzade said that talks on Russian consulates general in Azerbaijan were under way.'],
    ['in no other row', 'ru', '2024-02-02', 'Полад Бюльбюльоглы и Александр Куренков подписали план совместных мероприятий двух министерств на 2024–2026 годы.'],
  ] as const)('is not borne out: %s, %s, %s, %s', (_, language, date, text) => expect(verdictsOf(language, date, text)).not.toEqual(['supported']))

  it.each([
    ['en', '2007-05-18', 'An order of prime minister Mikhail Fradkov allowed 14 ships of the Caspian Shipping Company 28 single passages between the Azov and Caspian seas in the 2007 season.'],
    ['en', '2023-06-19', 'Ilham Aliyev and Tatarstan’s leader meet in Zangilan.'],
  ] as const)('is who it is not, where the record names him: %s, %s, %s', (language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['supported']))
})

describe('who is said to have signed alone', () => {
  it.each([
    ['en', 'Mishustin signed the Declaration on Allied Interaction in Moscow on 22 February 2022.'], ['ru', 'Мишустин подписал Декларацию о союзническом взаимодействии в Москве 22 февраля 2022 года.'],
    ['az', 'Mişustin 2022-ci il fevralın 22-də Moskvada müttəfiqlik qarşılıqlı fəaliyyəti haqqında Bəyannamə imzalayıb.'],
  ] as const)('is denied where two others did: %s, %s', (language, text) => expect(verdictsOf(language, '2024-03-10', text)).toEqual(['contradicted']))

  it.each([
    ['en', 'Vladimir Putin praised the Treaty on the State Border, signed in Baku on 3 September 2010.'], ['en', 'Sergey Lavrov said that the Treaty on the State Border was signed in Baku on 3 September 2010.'],
  ] as const)('is not who only speaks of it: %s, %s', (language, text) => expect(verdictsOf(language, '2011-03-10', text)).not.toContain('contradicted'))
})

describe('an unknown name in a known office', () => {
  const postsIn = (text: string) => judged(text, { date: '2024-06-12' }).filter(({ claim }) => claim.kind === 'post').map(({ verdict }) => verdict)

  it('is denied by who surely held it', () => expect(postsIn('On 5 June 2024 the Azerbaijani foreign minister Togrul Hasanli spoke in Saint Petersburg.')).toEqual(['contradicted']))

  it.each([
    ['another spelling', 'On 5 June 2024 the Azerbaijani foreign minister Ceyhun Beyramov spoke in Saint Petersburg.'], ['no time', 'The memoirs of the Azerbaijani foreign minister Togrul Hasanli were published.'],
    ['another country', 'On 5 June 2024 the Georgian foreign minister Ilia Darchiashvili spoke in Saint Petersburg.'],
  ] as const)('is not denied: %s, %s', (_, text) => expect(postsIn(text)).not.toContain('contradicted'))
})
