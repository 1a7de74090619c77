import { describe, expect, it } from 'vitest'
import { conceptsOf } from '#claims/concepts.ts'
import { sentencesRead } from '#claims/readClaims.ts'
import { freshEvidence, judged, told, vocabularyIn } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'

const verdicts = (text: string, language: Language, date: string) => told(text, { language, date }).map(({ verdict }) => verdict)
const bearsOut = (text: string, language: Language, date: string) => verdicts(text, language, date).includes('supported')

describe('a deed told in other words than the title of its record', () => {
  it.each([
    ['en', '2025-07-10', 'Russian security forces have detained a prominent leader of the Azerbaijani diaspora in Yekaterinburg.'],
    ['en', '2025-12-01', 'Baku and Moscow opened diplomatic relations on 4 April 1992.'],
    ['en', '2025-12-01', 'Gazprom has been supplying gas to Azerbaijan since 15 November 2022.'],
    ['ru', '2025-12-01', 'Самолёт, летевший из Баку в Грозный, разбился под Актау 25 декабря 2024 года.'],
    ['ru', '2025-12-01', 'Владимир Путин прибыл в Баку с первым официальным визитом 9 января 2001 года.'],
    ['az', '2025-09-01', 'Həştərxan şəhərində Azərbaycanla Rusiya arasında Hökumətlərarası Komissiyanın 23-cü iclası keçirilib.'],
  ] as const)('is known by its day and most of its words: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(true))

  it.each([
    // Another deed, or its undoing.
    ['en', '2025-07-10', 'Russian security forces have killed a prominent leader of the Azerbaijani diaspora in Yekaterinburg.'],
    ['en', '2025-12-01', 'Gazprom suspended gas supplies to Azerbaijan on 15 November 2022.'],
    ['en', '2025-12-01', 'Baku and Moscow severed diplomatic relations on 4 April 1992.'],
    // Somebody, somewhere or some time else.
    ['en', '2025-07-10', 'Russian security forces have detained a prominent leader of the Azerbaijani diaspora in Samara.'],
    ['en', '2025-07-10', 'Azerbaijani security forces have detained a prominent leader of the Russian diaspora in Baku.'],
    ['en', '2026-07-10', 'Russian security forces have detained a prominent leader of the Azerbaijani diaspora in Yekaterinburg.'],
    ['ru', '2025-12-01', 'Самолёт, летевший из Баку в Самару, разбился под Актау 25 декабря 2024 года.'],
    ['ru', '2025-12-01', 'Самолёт, летевший из Баку в Грозный, разбился под Актау 25 ноября 2024 года.'],
    ['ru', '2025-12-01', 'Дмитрий Медведев впервые прибыл в Баку с официальным визитом 9 января 2001 года.'],
    ['az', '2025-09-01', 'Bakı şəhərində Azərbaycanla Rusiya arasında Hökumətlərarası Komissiyanın 23-cü iclası keçirilib.'],
    ['az', '2025-09-01', 'Həştərxan şəhərində Azərbaycanla Rusiya arasında Hökumətlərarası Komissiyanın 24-cü iclası keçirilib.'],
    // Of all, where the record tells of some.
    ['ru', '2023-09-21', 'Все миротворцы из машины в Карабахе погибли.'], ['en', '2025-01-10', 'The entire crew and passengers died in the crash of the Azerbaijan Airlines plane near Aktau.'],
    // Done by the one to whom it was done.
    ['en', '2001-10-02', 'In April 1996 Azerbaijan handed ex-defence minister Rahim Gaziev over to Russia.'],
    // Papers of which a record of talks tells nothing.
    ['en', '2021-07-21', 'Ilham Aliyev and Vladimir Putin discussed the post-war settlement in the Kremlin on Tuesday and signed a mutual defence pact.'],
    // Nobody says that it was done.
    ['en', '2025-07-10', 'Russian security forces have not detained a leader of the Azerbaijani diaspora in Yekaterinburg.'],
    ['en', '2025-07-10', 'Russian security forces threatened to detain a leader of the Azerbaijani diaspora in Yekaterinburg.'],
    ['en', '2025-07-10', 'Have Russian security forces detained a leader of the Azerbaijani diaspora in Yekaterinburg?'],
  ] as const)('is not borne out by a record of something else: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(false))
})

describe('a time that a record speaks of besides its own', () => {
  it.each([
    ['en', '2020-06-01', 'The construction of the bridge over the Samur started in October 2017.'],
    ['en', '2020-06-01', 'The construction of the bridge over the Samur started in 2017.'],
  ] as const)('bears out what was done then: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(true))

  it.each([
    ['en', '2020-06-01', 'The construction of the bridge over the Samur started in October 2015.'],
    ['en', '2020-06-01', 'The construction of the bridge over the Samur ended in October 2017.'],
    ['en', '2020-06-01', 'The construction of the bridge over the Araz started in October 2017.'],
    ['en', '2020-06-01', 'The bridge over the Samur was opened in October 2017.'],
  ] as const)('and nothing else: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(false))
})

describe('words of one meaning', () => {
  it.each([
    ['ru', '2024-04-17', 'Начался процесс вывода российских миротворцев из Карабаха.'],
    ['en', '2024-12-28', 'On Saturday Vladimir Putin apologised to Ilham Aliyev for the tragic accident in Russian airspace.'],
    ['ru', '2022-02-09', 'С 10 декабря 2020 года Россельхознадзор ввёл временный запрет на ввоз томатов и яблок из Азербайджана.'],
  ] as const)('are one: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(true))

  it.each([
    ['ru', '2024-04-17', 'Завершился процесс вывода российских миротворцев из Карабаха.'],
    ['en', '2024-12-28', 'On Saturday Ilham Aliyev apologised to Vladimir Putin for the tragic accident in Russian airspace.'],
    ['ru', '2022-02-09', 'С 10 декабря 2020 года Россельхознадзор ввёл временный запрет на вывоз томатов и яблок в Азербайджан.'],
  ] as const)('and no others: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(false))

  it('take no truce for a halt', () => expect(conceptsOf('ceasefire')).toEqual(['deed ceasefire']))
})

describe('a sentence of several parts', () => {
  const quarrel = () => judged('The quarrel that shook the neighbours, following the detention of a leader of the Azerbaijani diaspora in Yekaterinburg, has no end in sight.', { date: '2025-07-10' })

  it('is marked where a record bears out one of them, and nowhere else', () => {
    expect(quarrel().filter(({ verdict }) => verdict === 'supported').map(({ claim }) => claim.words)).toEqual(['following the detention of a leader of the Azerbaijani diaspora in Yekaterinburg'])
    expect(quarrel().some(({ verdict, claim }) => verdict !== 'supported' && claim.words.includes('no end in sight'))).toBe(true)
  })
})

describe('what a text has told of', () => {
  it('lends its day to what was signed there', () => {
    const text = 'On 22 February 2022 Ilham Aliyev visited Moscow. After the talks the presidents signed the Declaration on Allied Interaction.'
    expect(verdicts(text, 'en', '2024-04-22')).toEqual(['supported', 'supported'])
  })

  it('lends nothing to what was signed elsewhere', () => {
    expect(verdicts('On 22 February 2022 Ilham Aliyev visited Moscow. After the talks the presidents signed the treaty on the state border.', 'en', '2024-04-22')[1]).not.toBe('supported')
  })
})

describe('somebody who is only named by his post', () => {
  it('leaves the rest of the sentence to be judged by itself', () => {
    const [post, rest] = judged('President Ilham Aliyev ordered a day of mourning for the whole country.', { date: '2024-12-28' })
    expect([post?.claim.kind, rest?.claim.kind, rest?.verdict]).toEqual(['post', 'statement', 'no-evidence'])
  })

  it('says nothing more where the post is all that is told', () => {
    expect(judged('Mikhail Yevdokimov is the ambassador of Russia to Azerbaijan.', { date: '2024-12-28' }).map(({ claim }) => claim.kind)).toEqual(['post'])
  })
})

describe('a sentence that was read with its text', () => {
  it('stays so when records are read for the first time in between', () => {
    const date = '2001-01-20'
    const { narrated } = freshEvidence()({ date, language: 'en' })
    const { parts } = [...sentencesRead('Heydar Aliyev met Vladimir Putin in Baku. Aliyev and Putin spoke of gas.', { date }, vocabularyIn('en'))].at(-1)!
    narrated.keep(parts)
    const people = () => narrated.read(parts.sentence.text, date).sentence.of('person').map(({ value }) => value)
    expect(people()).toEqual(['heydar-aliyev', 'vladimir-putin'])
    for (const record of narrated.inYears('2001', '2001')) record.passages()
    expect(people()).toEqual(['heydar-aliyev', 'vladimir-putin'])
  })

  it('is not read as if "most" were a bridge', () => {
    expect(bearsOut('Russian security forces have detained the most prominent leader of the Azerbaijani diaspora in Yekaterinburg.', 'en', '2025-07-10')).toBe(true)
  })
})

describe('those who are said to have signed', () => {
  it.each([
    ['en', 'The Declaration on Allied Interaction of 22 February 2022 was signed by Mikhail Mishustin and Ali Asadov.'],
    ['ru', 'Соглашение о статусе Габалинской радиолокационной станции подписали 25 января 2002 года Владимир Путин и Ильхам Алиев.'],
  ] as const)('are contradicted where two others are known to have: %s %s', (language, text) => expect(verdicts(text, language, '2026-01-15')[0]).toBe('contradicted'))

  it.each([
    ['en', 'The Declaration on Allied Interaction of 22 February 2022 was signed in the presence of Mikhail Mishustin and Ali Asadov.'],
    ['en', 'After Mikhail Mishustin and Ali Asadov met, the Declaration on Allied Interaction was signed on 22 February 2022.'],
  ] as const)('are not taken from who was only there: %s %s', (language, text) => expect(verdicts(text, language, '2026-01-15')).not.toContain('contradicted'))
})

describe('what a record says in its own words', () => {
  it.each([
    ['en', '2026-01-15', 'The withdrawal of Russian peacekeepers from Karabakh was completed on 12 June 2024.'],
    ['ru', '2013-05-14', 'Россия расторгла договор с Азербайджаном о транзите азербайджанской нефти.'],
    ['az', '2021-01-11', 'Rosselxoznadzor dekabrın 10-dan etibarən Azərbaycandan pomidor və alma idxalını qadağan etmişdi.'],
  ] as const)('bears out the same in others: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(true))

  it.each([
    // Who did it to whom, whose it was, which way it went.
    ['en', '2025-01-05', 'Ilham Aliyev apologised to Vladimir Putin over the crash of the plane in Russian airspace.'],
    ['ru', '2025-01-05', 'Ильхам Алиев извинился перед Владимиром Путиным за крушение самолёта в российском воздушном пространстве.'],
    ['ru', '2020-11-12', 'Владимир Путин извинился перед Ильхамом Алиевым за сбитый вертолёт.'],
    ['ru', '2019-11-25', 'Мехрибан Алиева вручила Владимиру Путину орден Дружбы.'],
    ['az', '2020-11-12', 'Vladimir Putin vurulan helikopterə görə İlham Əliyevdən üzr istəyib.'],
    ['en', '2023-09-25', 'Azerbaijani peacekeepers were killed in Karabakh on 20 September 2023.'],
    ['en', '2022-11-18', 'Gazprom has begun supplies of gas from Azerbaijan under a new contract.'],
    ['en', '2024-05-20', 'Armenia closed the Russian base in Khojaly.'],
    ['en', '2025-01-05', 'Relations soured following the apology of Ilham Aliyev to Vladimir Putin over the crash of the plane in Russian airspace.'],
    // Another thing, deed or time.
    ['en', '2019-12-30', 'The two countries opened a railway bridge over the Samur.'],
    ['en', '2025-07-10', 'The head of the Azerbaijani community in the Urals was killed on 1 July 2025.'],
    ['en', '2021-01-05', 'Rosselkhoznadzor has today stopped imports of Azerbaijani tomatoes and apples.'],
    ['ru', '2025-01-20', 'Путин уклонился от извинений перед Ильхамом Алиевым за инцидент в воздушном пространстве России.'],
  ] as const)('bears out nothing else: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(false))
})

describe('who only says, confirms or announces it', () => {
  it.each([
    ['en', '2025-10-20', 'The release of Kartavykh was announced on Sunday by spokeswoman Maria Zakharova.'], ['en', '2024-04-18', 'The early withdrawal of Russian peacekeepers from Karabakh has begun, Dmitry Peskov said.'],
    ['ru', '2024-04-18', 'Вывод российских миротворцев из Карабаха подтвердил журналистам пресс-секретарь президента Дмитрий Песков.'], ['ru', '2024-04-18', 'Хикмет Гаджиев тоже подтвердил, что российские миротворцы покидают Карабах.'],
    ['az', '2024-04-18', 'Kremlin mətbuat katibi Dmitri Peskov Rusiya sülhməramlılarının Qarabağdan çıxarılmasına başlanıldığını təsdiq edib.'],
  ] as const)('is not asked of the record: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(true))

  it.each([
    ['en', '2025-10-20', 'The release of Kartavykh from arrest was ruled out on Sunday by spokeswoman Maria Zakharova.'], ['en', '2025-10-20', 'The conviction of Kartavykh was announced on Sunday by spokeswoman Maria Zakharova.'],
    ['ru', '2024-04-18', 'Вывод российских миротворцев из Карабаха опроверг журналистам пресс-секретарь президента Дмитрий Песков.'], ['ru', '2024-04-18', 'Хикмет Гаджиев тоже подтвердил, что российские миротворцы остаются в Карабахе.'],
    ['az', '2024-04-18', 'Kremlin mətbuat katibi Dmitri Peskov Rusiya sülhməramlılarının Qarabağdan çıxarılmasını təkzib edib.'],
  ] as const)('leaves what is denied, or something else, unsupported: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(false))
})
