import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const lastOf = (text: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2025-10-20' } = {}) => judged(text, { language, date }).findLast(({ claim }) => claim.kind === 'statement' || claim.kind === 'value')?.verdict

const CRASH = {
  en: 'The airliner that crashed near Aktau on 25 December 2024 was flying from Baku to Grozny.',
  ru: 'Самолёт компании AZAL летел из Баку в Грозный и разбился под Актау 25 декабря 2024 года.',
  az: 'Bakıdan Qroznıya uçan AZAL təyyarəsi 2024-cü il dekabrın 25-də Aktau yaxınlığında qəzaya uğrayıb.',
}

describe('figures that a record has as notes', () => {
  it('are known in every language by what they are of, where the text speaks of the record', () => {
    expect(lastOf(`${CRASH.ru} Жертвами стали 38 человек: погибли 38, выжили 29.`, { language: 'ru' })).toBe('supported')
    expect(lastOf(`${CRASH.ru} Погибли 38 человек, выжили 29.`, { language: 'ru' })).toBe('supported')
    expect(lastOf(`${CRASH.az} 38 nəfər həlak olub, 29 nəfər sağ qalıb.`, { language: 'az' })).toBe('supported')
    expect(lastOf(`${CRASH.en} Thirty-eight people died.`)).toBe('supported')
    const contingent = 'Российских миротворцев разместили вдоль линии соприкосновения в Карабахе и Лачинского коридора по трёхстороннему заявлению от 10 ноября 2020 года.'
    expect(lastOf(`${contingent} Туда отправили 1960 военнослужащих, 90 бронетранспортёров и 380 единиц автомобильной техники.`, { language: 'ru', date: '2024-04-20' })).toBe('supported')
  })

  it.each([
    `${CRASH.ru} Погибли 29 человек, выжили 38.`,
    `${CRASH.ru} Погибли 67 человек.`,
    `${CRASH.ru} Ранены были 38 человек.`,
    `${CRASH.ru} Погибли 38 военных.`,
    `${CRASH.ru} Погибли 38 граждан России.`,
    `${CRASH.ru} Не погибли 38 человек.`,
    `${CRASH.ru} В 2019 году погибли 38 человек.`,
    `${CRASH.ru} А во взрыве в Махачкале погибли 38 человек.`,
    'Пассажирский автобус упал в реку под Самарой. Погибли 38 человек.',
    'В Азербайджане закрыто более 300 русских школ.',
    'В России более 300 школ, где обучают азербайджанскому языку.',
  ])('are not another’s, another deed, denied or elsewhere: %s', text => {
    expect(lastOf(text, { language: 'ru' })).not.toBe('supported')
  })

  it('may be few, where the text speaks of the record', () => {
    const raid = 'İyunun 27-də Rusiyanın Yekaterinburq şəhərində azərbaycanlıların evlərinə basqın edilib, Səfərov qardaşları qətlə yetirilib, ölüm səbəbi araşdırılır.'
    const date = '2025-06-28'
    expect(lastOf(`${raid} Hadisə zamanı 9 nəfər saxlanılıb.`, { language: 'az', date })).toBe('supported')
    for (const words of ['8 nəfər saxlanılıb.', '9 nəfər ölüb.', '9 nəfər yaralanıb.', 'Bakıda 9 nəfər saxlanılıb.', '9 nəfər saxlanılmayıb.']) expect(lastOf(`${raid} ${words}`, { language: 'az', date })).not.toBe('supported')
  })

  it('bear out no more words than those that have them', () => {
    const [told, ...rest] = judged('В стране, отметил гость, более 300 школ с обучением на русском языке, что обещает нам прекрасное будущее.', { language: 'ru', date: '2024-07-01' })
    expect([told, ...rest].filter(one => one?.claim.words.includes('будущее')).map(one => one?.verdict)).not.toContain('supported')
  })
})

describe('what a text has long spoken of', () => {
  it('may be of years ago', () => {
    const lease = 'Договор об аренде Габалинской РЛС «Дарьял», которая стоит в Азербайджане, был подписан в 2002 году.'
    expect(lastOf(`${lease} Ежегодно Россия платила за аренду 7 млн долларов.`, { language: 'ru', date: '2013-10-01' })).toBe('supported')
    expect(lastOf(`${lease} Ежегодно Россия платила за аренду 17 млн долларов.`, { language: 'ru', date: '2013-10-01' })).toBe('no-evidence')
    expect(lastOf(`${lease} Ежемесячно Россия платила за аренду 7 млн долларов в месяц.`, { language: 'ru', date: '2013-10-01' })).toBe('no-evidence')
    expect(lastOf(`${lease} Ежегодно Россия платила за аренду 300 млн долларов.`, { language: 'ru', date: '2013-10-01' })).toBe('no-evidence')
  })
})

describe('numbers in names', () => {
  it('count nothing', () => {
    expect(judged('In 2024 the two sides spoke of S-300 systems.', { date: '2025-01-10' }).map(({ claim }) => claim.value)).not.toContain(300)
  })
})
