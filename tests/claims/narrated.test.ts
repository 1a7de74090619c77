import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'

const verdicts = (text: string, language: Language, date: string) => judged(text, { language, date }).map(({ verdict }) => verdict)
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
    // Nobody says that it was done.
    ['en', '2025-07-10', 'Russian security forces have not detained a leader of the Azerbaijani diaspora in Yekaterinburg.'],
    ['en', '2025-07-10', 'Russian security forces threatened to detain a leader of the Azerbaijani diaspora in Yekaterinburg.'],
    ['en', '2025-07-10', 'Have Russian security forces detained a leader of the Azerbaijani diaspora in Yekaterinburg?'],
  ] as const)('is not borne out by a record of something else: %s %s %s', (language, date, text) => expect(bearsOut(text, language, date)).toBe(false))
})

describe('a sentence of several parts', () => {
  const told = () => judged('The quarrel that shook the neighbours, following the detention of a leader of the Azerbaijani diaspora in Yekaterinburg, has no end in sight.', { date: '2025-07-10' })

  it('is marked where a record bears out one of them, and nowhere else', () => {
    expect(told().filter(({ verdict }) => verdict === 'supported').map(({ claim }) => claim.words)).toEqual(['following the detention of a leader of the Azerbaijani diaspora in Yekaterinburg'])
    expect(told().some(({ verdict, claim }) => verdict !== 'supported' && claim.words.includes('no end in sight'))).toBe(true)
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
