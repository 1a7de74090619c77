import { describe, expect, it } from 'vitest'
import { judged, told } from './claimTexts.ts'

const supported = (text: string, date: string, language: 'en' | 'ru' | 'az' = 'en') => judged(text, { date, language }).filter(({ claim, verdict }) => claim.kind === 'signing' && verdict === 'supported').map(({ claim }) => claim.words)

describe('so many documents', () => {
  it.each([
    ['en', '2024-10-20', 'Six documents were signed after talks in Baku on 19 August 2024.'], ['en', '2024-08-20', 'Six documents were signed after talks between Vladimir Putin and Ilham Aliyev.'],
    ['az', '2021-06-01', 'Azərbaycan və Rusiya arasında 230-dan çox sənəd imzalanıb.'], ['ru', '2021-06-01', 'Между Азербайджаном и Россией подписано более 230 документов.'],
  ] as const)('are one claim, of their number: %s %s %s', (language, date, text) => expect(judged(text, { date, language }).map(({ claim }) => claim.kind)).toEqual(['count']))
})

describe('documents that a text of a known day says were signed', () => {
  it.each([
    ['en', '2024-08-21', 'The sides also signed agreements on labour inspection, climate change and, between the two presidents, a joint statement.', ['agreements on labour inspection', 'climate change']],
    ['en', '2024-08-21', 'An agreement on food safety was signed, as was a memorandum on labour inspection.', ['agreement on food safety', 'memorandum on labour inspection']],
    ['en', '2024-08-21', 'The visit ended with the signing of an agreement on food safety.', ['agreement on food safety']],
    ['en', '2019-12-05', 'The guests left after a protocol was signed between the two foreign ministries.', ['protocol was signed between the two foreign ministries']],
    ['ru', '2024-08-21', 'По итогам визита подписаны соглашения о безопасности пищевых продуктов и о карантине и защите растений.', ['соглашения о безопасности пищевых продуктов', 'о карантине и защите растений']],
    ['ru', '2024-08-21', 'Стороны подписали меморандум об инспекции труда.', ['меморандум об инспекции труда']],
    ['az', '2024-08-21', 'Səfər zamanı qida təhlükəsizliyi haqqında saziş və əmək müfəttişliyi üzrə memorandum imzalanıb.', ['qida təhlükəsizliyi haqqında saziş', 'əmək müfəttişliyi üzrə memorandum']],
  ] as const)('are each held against what was signed in the weeks before: %s %s %s', (language, date, text, words) => expect(supported(text, date, language)).toEqual(words))

  it.each([
    // Before it was signed, and long after.
    ['en', '2024-08-10', 'The sides signed an agreement on food safety.'], ['en', '2024-11-10', 'The sides signed an agreement on food safety.'],
    // Another kind, another subject, another pair, another town.
    ['en', '2024-08-21', 'The sides signed a memorandum on food safety.'], ['en', '2024-08-21', 'The sides signed an agreement on road safety.'], ['en', '2024-08-21', 'The sides signed an agreement on food exports.'],
    ['en', '2024-08-21', 'Azerbaijan and Turkey signed an agreement on food safety.'], ['en', '2024-08-21', 'An agreement on food safety between Russia and Belarus was signed.'], ['en', '2024-08-21', 'An agreement on food safety was signed in Moscow.'],
    ['ru', '2024-08-21', 'Стороны подписали протокол о безопасности пищевых продуктов.'], ['az', '2024-08-21', 'Tərəflər qida təhlükəsizliyi haqqında protokol imzalayıb.'],
    // A part of the subject, firms of their own, a draft.
    ['en', '2024-08-21', 'An agreement on food safety in schools was signed.'], ['en', '2024-08-21', 'SOCAR and Lukoil signed an agreement on food safety.'], ['az', '2024-08-21', 'Qida təhlükəsizliyi haqqında sazişin layihəsi imzalanıb.'], ['ru', '2024-08-20', 'Вчера стороны подписали протокол о безопасности пищевых продуктов.'],
    // Planned, prepared, wished for, put off, denied.
    ['en', '2024-08-21', 'An agreement on food safety will be signed.'], ['en', '2024-08-21', 'An agreement on food safety is to be signed.'], ['en', '2024-08-21', 'An agreement on food safety is ready to be signed.'], ['en', '2024-08-21', 'They spoke of signing an agreement on food safety.'],
    ['en', '2024-08-21', 'An agreement on food safety was not signed.'], ['en', '2024-08-21', 'No agreement on food safety was signed.'], ['en', '2024-08-21', 'They failed to sign an agreement on food safety, and nothing was signed.'], ['en', '2024-08-21', 'The signing of an agreement on food safety was postponed.'],
    ['en', '2024-08-21', 'The agreement on food safety that was signed has been cancelled.'], ['en', '2024-08-21', 'Nearly signed was an agreement on food safety.'], ['en', '2024-08-21', 'A draft agreement on food safety was signed.'],
    ['ru', '2024-08-21', 'Соглашение о безопасности пищевых продуктов будет подписано.'], ['ru', '2024-08-21', 'Стороны намерены подписать соглашение о безопасности пищевых продуктов.'], ['ru', '2024-08-21', 'Соглашение о безопасности пищевых продуктов так и не подписано.'],
    ['az', '2024-08-21', 'Qida təhlükəsizliyi haqqında saziş imzalanacaq.'], ['az', '2024-08-21', 'Qida təhlükəsizliyi haqqında saziş imzalanmayıb.'], ['az', '2024-08-21', 'Qida təhlükəsizliyi haqqında sazişin imzalanması planlaşdırılır.'],
  ] as const)('are not borne out otherwise: %s %s %s', (language, date, text) => expect(supported(text, date, language)).toEqual([]))
})

describe('a town in the name of a document', () => {
  it('is not where it was signed', () => {
    const found = (text: string, language: 'en' | 'ru') => told(text, { language, date: '2002-01-26' }).map(({ verdict }) => verdict)
    expect(found('Вчера Владимир Путин и Гейдар Алиев подписали соглашение «О статусе и принципах использования радиолокационной станции в Габале».', 'ru')).toEqual(['supported'])
    expect(found('Yesterday Vladimir Putin and Heydar Aliyev signed the “Agreement on the status and principles of use of the radar station in Gabala”.', 'en')).not.toContain('contradicted')
  })
})

describe('a few documents of a day', () => {
  it('are no running number of all that were ever signed', () => {
    for (const text of ['The sides signed documents, including three intergovernmental agreements and three memorandums of understanding.', 'Azerbaijan and Russia signed six documents.']) expect(told(text, { language: 'en', date: '2024-08-20' }).map(({ verdict }) => verdict)).not.toContain('contradicted')
    expect(told('Azerbaijan and Russia have signed 90 documents in all.', { language: 'en', date: '2024-08-20' }).map(({ verdict }) => verdict)).toContain('contradicted')
  })
})
