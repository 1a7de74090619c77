import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged, told } from './claimTexts.ts'

const postsIn = (text: string, date: string, language: Language = 'en') => judged(text, { language, date }).filter(({ claim }) => claim.kind === 'post').map(({ verdict }) => verdict)

describe('a post in the press’s words', () => {
  it.each([
    ['en', '2018-05-01', 'Speaker of the Azerbaijani parliament Ogtay Asadov opened the exhibition.'], ['en', '2019-05-01', 'Ambassador Extraordinary and Plenipotentiary of Russia to Azerbaijan Mikhail Bocharnikov opened the exhibition.'],
    ['en', '2024-05-01', 'Kremlin spokesman Dmitry Peskov said that it was raining.'], ['en', '2024-05-01', 'Azerbaijani presidential aide Hikmet Hajiyev said that it was raining.'],
    ['en', '2023-05-01', 'Azerbaijani Foreign Minister Jeyhun Bayramov opened the exhibition.'], ['en', '2024-05-01', 'Azerbaijani leader Ilham Aliyev opened the exhibition.'],
    ['ru', '2023-05-01', 'Глава МИД РФ Сергей Лавров рассказал о погоде в столице.'], ['ru', '2023-05-01', 'Спикер Госдумы Вячеслав Володин рассказал о погоде в столице.'],
    ['ru', '2025-05-01', 'Глава Астраханской области Игорь Бабушкин рассказал о погоде.'], ['ru', '2025-05-01', 'Вице-премьер РФ Алексей Оверчук рассказал о погоде.'],
    ['ru', '2024-05-01', 'Пресс-секретарь президента РФ Дмитрий Песков рассказал о погоде в столице.'], ['ru', '2025-09-01', 'Официальный представитель МИД России Мария Захарова рассказала о погоде.'],
    ['az', '2025-05-01', 'Rusiyanın Azərbaycandakı səfiri Mixail Yevdokimov hava haqqında danışıb.'], ['az', '2023-05-01', 'Milli Məclisin sədri Sahibə Qafarova hava haqqında danışıb.'],
    ['az', '2024-08-09', 'Azərbaycan tərəfdən komissiyanın həmsədri Şahin Mustafayev hava haqqında danışıb.'], ['az', '2024-05-01', 'Rusiya Prezidentinin mətbuat katibi Dmitri Peskov hava haqqında danışıb.'],
    // Where its name starts and ends.
    ['en', '2019-05-01', 'The paper was shown to Oleg Belozerov, the CEO of Russian Railways who praised it.'], ['en', '2012-05-01', 'Rovnag Abdullayev, President of SOCAR told a story about rain.'],
    ['en', '2001-05-01', 'The story, which Azerbaijan’s Foreign Minister Vilayat Guliyev told, was long.'], ['en', '2024-05-01', 'Hikmet Hajiyev, Azerbaijani presidential aide and head of the presidential administration’s foreign policy department, spoke of rain.'],
    ['ru', '2018-05-01', 'О погоде говорил министр транспорта, связи и высоких технологий Рамин Гулузаде.'], ['ru', '2023-05-01', 'О погоде говорил глава кабмина Азербайджана Али Асадов.'],
    ['ru', '2010-05-01', 'О погоде говорил помощник главы российского государства Сергей Приходько.'], ['az', '2016-05-01', 'Bu sözləri iqtisadiyyat naziri Şahin Mustafayev deyib.'],
    ['az', '2010-05-01', '“Qazprom” şirkətinin rəhbəri Aleksey Miller hava haqqında danışıb.'], ['az', '2021-05-01', 'Sərgidə iştirak edən RF səfiri Mixail Boçarnikov hava haqqında danışıb.'],
    // A title of today, whatever was done when.
    ['ru', '2024-06-24', 'Заместитель министра культуры РФ Андрей Малышев отметил, что с 2019 года дождей не было.'], ['en', '2004-05-01', 'If President Ilham Aliyev had no umbrella, it could not rain.'],
    // No longer held.
    ['en', '2025-10-20', 'Mammadali Agayev, the former head of the Moscow Satire Theatre, spoke of rain.'], ['en', '1996-05-20', 'Former defence minister Rahim Gaziev spoke of rain.'],
    ['az', '2012-05-01', 'Azərbaycanın keçmiş Prezidenti Ayaz Mütəllibov hava haqqında danışıb.'],
  ] as const)('is known: %s, %s, %s', (language, date, text) => expect(postsIn(text, date, language)).toEqual(['supported']))

  it.each([
    // Another country's post, another rank, another body.
    ['en', '2024-05-01', 'Prime Minister of Armenia Ali Asadov opened the exhibition.'], ['en', '2024-05-01', 'Ambassador of Azerbaijan to Russia Mikhail Yevdokimov opened the exhibition.'],
    ['en', '2024-05-01', 'Ambassador of Russia to Armenia Mikhail Yevdokimov opened the exhibition.'], ['en', '2024-05-01', 'Kremlin spokesman Hikmet Hajiyev said that it was raining.'],
    ['en', '2024-05-01', 'Deputy Prime Minister of Azerbaijan Ali Asadov opened the exhibition.'], ['en', '2023-05-01', 'Deputy foreign minister of Azerbaijan Jeyhun Bayramov opened the exhibition.'],
    ['en', '2024-05-01', 'A spokesman for President Vladimir Putin said that it was raining.'], ['en', '2024-05-01', 'Defence Minister of Russia Alexander Kurenkov opened the exhibition.'],
    ['ru', '2023-05-01', 'Вице-спикер Госдумы Вячеслав Володин рассказал о погоде в столице.'], ['ru', '2023-05-01', 'Спикер Совета Федерации Вячеслав Володин рассказал о погоде в столице.'],
    ['ru', '2025-05-01', 'Первый вице-премьер РФ Алексей Оверчук рассказал о погоде.'], ['ru', '2025-05-01', 'Губернатор Волгоградской области Игорь Бабушкин рассказал о погоде.'],
    ['az', '2023-05-01', 'Milli Məclisin sədr müavini Sahibə Qafarova hava haqqında danışıb.'], ['az', '2025-05-01', 'Azərbaycanın Rusiyadakı səfiri Mixail Yevdokimov hava haqqında danışıb.'],
    // A part of a firm is not the firm, nor is a list of words a post of his.
    ['en', '2012-05-01', 'Rovnag Abdullayev, President of SOCAR Trading, told a story about rain.'], ['az', '2010-05-01', '“Qazprom” futbol klubunun rəhbəri Aleksey Miller hava haqqında danışıb.'],
    ['ru', '2018-05-01', 'О погоде говорил министр культуры, связи и высоких технологий Рамин Гулузаде.'], ['en', '2025-10-20', 'Mammadali Agayev, the head of the Moscow Satire Theatre, spoke of rain.'],
    ['en', '2004-05-01', 'It was not President Vilayat Guliyev who spoke of rain.'], ['az', '2024-05-01', 'Azərbaycanın keçmiş Prezidenti İlham Əliyev hava haqqında danışıb.'],
    // Another person of the surname.
    ['en', '2018-05-01', 'Prime Minister Ogtay Asadov opened the exhibition.'],
    // Not then.
    ['en', '2025-12-01', 'Culture Minister of Azerbaijan Anar Karimov opened the exhibition.'], ['en', '2025-12-01', 'Defence Minister of Russia Anatoly Serdyukov opened the exhibition.'],
    ['en', '2025-12-01', 'Prime Minister of Russia Dmitry Medvedev opened the exhibition.'], ['en', '2010-05-01', 'Russian President Vladimir Putin opened the exhibition.'],
    ['en', '2010-05-01', 'Russian Prime Minister Dmitry Medvedev opened the exhibition.'], ['en', '2024-05-01', 'Russian ambassador to Azerbaijan Mikhail Bocharnikov opened the exhibition.'],
    ['en', '2026-06-01', 'Former chairman of the State Committee on Work with Diaspora Fuad Muradov opened the exhibition.'],
    ['en', '2024-05-01', 'The former Prime Minister of Azerbaijan Ali Asadov opened the exhibition.'], ['en', '2024-05-01', 'Acting Prime Minister of Azerbaijan Ali Asadov opened the exhibition.'],
    ['en', '2024-05-01', 'Ali Asadov will be the Prime Minister of Azerbaijan.'], ['en', '2024-05-01', 'Ali Asadov is no longer the Prime Minister of Azerbaijan.'],
    ['ru', '2023-05-01', 'Экс-спикер Госдумы Вячеслав Володин рассказал о погоде в столице.'], ['ru', '2025-05-01', 'Врио губернатора Астраханской области Игорь Бабушкин рассказал о погоде.'],
    ['az', '2024-05-01', 'Azərbaycanın sabiq Baş naziri Əli Əsədov hava haqqında danışıb.'],
  ] as const)('is not borne out: %s, %s, %s', (language, date, text) => expect(postsIn(text, date, language)).not.toContain('supported'))
})

describe('the time of a post', () => {
  it('is that of the text or of what the person did, not a document’s', () => {
    expect(postsIn('Prime Minister Dmitry Medvedev ended the 1996 agreement on oil.', '2013-05-15')).toEqual(['supported'])
    expect(postsIn('In 1995 the exhibition was praised by Azerbaijani President Heydar Aliyev.', '2024-05-01')).toEqual(['supported'])
    expect(postsIn('Azerbaijani President Heydar Aliyev opened the exhibition.', '2024-05-01')).toEqual(['contradicted'])
    expect(postsIn('Mixail Yevdokimov 2021-ci ildən Rusiyanın Azərbaycandakı səfiridir.', '2024-05-01', 'az')).not.toContain('supported')
  })
})

describe('a post named in passing', () => {
  it('is shown once, where records bear it out or deny it', () => {
    const twice = 'Russian President Vladimir Putin visited Baku on 19 August 2024. President Vladimir Putin flew home on 20 August 2024.'
    expect(postsIn(twice, '2024-08-21')).toEqual(['supported'])
    expect(postsIn('Prime Minister of Armenia Ali Asadov visited Moscow on 2 May 2024.', '2024-05-03')).toEqual([])
  })

  it('is one person’s, where another is named right behind it', () => {
    const found = judged('Bakıda Azərbaycan tərəfdən komissiyanın həmsədri Şahin Mustafayev, Rusiya tərəfdən isə Baş nazirin müavini Aleksey Overçuk danışıb.', { language: 'az', date: '2024-08-09' })
    expect(found.filter(({ claim }) => claim.kind === 'post').map(({ claim, verdict }) => [claim.people, claim.subject, verdict])).toEqual([
      [['shahin-mustafayev'], 'komissiyanın həmsədri', 'supported'], [['alexei-overchuk'], 'Baş nazirin müavini', 'supported'],
    ])
  })
})

it('keeps the hyphens of a post in what it was read as', () => {
  const post = judged('Вице-премьер России Александр Новак прибыл с визитом в Баку 18 апреля 2025 года.', { language: 'ru', date: '2025-06-01' }).find(({ claim }) => claim.kind === 'post')
  expect(post?.claim.subject).toMatch(/^Вице-премьер/)
})

describe('a true title beside a deed that nothing bears out', () => {
  it.each([
    ['ru', '2025-06-01', 'Вице-премьер России Александр Новак прибыл с визитом в Баку 18 апреля 2025 года.'], ['az', '2025-12-01', 'Rusiya Prezidenti Vladimir Putin 2025-ci il noyabrın 12-də Bakıya səfər edib.'],
    ['en', '2023-03-10', 'President Ilham Aliyev opened a zoo in Ganja on 3 March 2023.'],
  ] as const)('has a row of its words alone: %s, %s', (language, date, text) => {
    const [post, ...deeds] = judged(text, { language, date }).sort((a, b) => Number(b.claim.kind === 'post') - Number(a.claim.kind === 'post'))
    expect([post!.verdict, post!.claim.words.split(' ').length <= 5]).toEqual(['supported', true])
    expect(deeds.map(({ verdict }) => verdict)).toEqual(['no-evidence'])
  })
})

it('says of a day that its record does not speak of that the record does not tell, and not that the sentence is unclear', () => {
  const post = judged('Azerbaijani presidential aide Hikmet Hajiyev said that it was raining.', { language: 'en', date: '2015-05-01' }).find(({ claim }) => claim.kind === 'post')
  expect([post?.verdict, post?.arithmetic.reason]).toEqual(['no-evidence', 'not-then'])
})

describe('a deed told beside a post', () => {
  const deeds = (text: string, date: string) => told(text, { date, language: 'ru' }).map(({ verdict }) => verdict)

  it('is held against the records however few its words are', () => {
    expect(deeds('Россия выдала Азербайджану бывшего министра обороны Рагима Газиева в апреле 1998 года.', '1998-05-15')).toEqual(['contradicted'])
    expect(deeds('Россия выдала Азербайджану бывшего министра обороны Рагима Газиева в апреле 1996 года.', '1996-05-15')).toEqual(['supported'])
    expect(deeds('Арестован бывший министр обороны Рагим Газиев.', '1998-05-15')).toEqual(['no-evidence'])
  })
})
