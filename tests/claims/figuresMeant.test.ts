import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const verdictsOf = (language: Language, date: string, text: string) => judged(text, { language, date }).map(({ verdict }) => verdict)

describe('a figure that only a record prints', () => {
  it.each([
    // What is paid is a rent; those who take part are participants; artists by any name.
    ['ru', '2013-02-01', 'За Габалинскую РЛС Россия платила 7 миллионов долларов в год.'],
    ['az', '2017-08-01', 'Bakıdakı “Jara” festivalında 70-dən çox ifaçı çıxış edib.'],
    // Whose they are the record says elsewhere, or by the name of their body; of both together.
    ['az', '2024-05-16', 'Xocalıda 1960 rusiyalı sülhməramlının yerləşdiyi baza bağlanıb.'],
    ['ru', '2020-11-12', 'По трёхстороннему заявлению в Карабахе размещаются 1960 российских миротворцев.'],
    ['ru', '2022-11-20', 'В форуме в Баку участвовали более 700 человек из Азербайджана и России.'],
    // The whole stands before its part; what is held up is held.
    ['ru', '2024-12-30', 'При крушении самолёта AZAL под Актау из 67 человек погибли 38.'],
    ['az', '2004-12-15', 'Azərbaycan 1500 vaqonu saxlayıb.'],
    // Set off by commas, before the deed: what comes and is nobody was brought.
    ['en', '2021-05-04', 'The first batch of Sputnik V, 40,000 doses, arrived in Baku on 2 May.'],
    ['ru', '2021-05-04', 'Первая партия вакцины «Спутник V», 40 тысяч доз, прибыла в Баку 2 мая.'],
  ] as const)('is borne out: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['supported']))

  it.each([
    ['en', '2021-05-04', 'The first batch of Sputnik V, 90,000 doses, arrived in Baku on 2 May.'],
    ['ru', '2021-05-04', 'Первая партия вакцины «Спутник V», 90 тысяч доз, прибыла в Баку 2 мая.'],
    ['az', '2013-02-01', 'Rusiya Qəbələ radiolokasiya stansiyasına görə ildə 17 milyon dollar icarə haqqı ödəyirdi.'],
    ['en', '2024-05-16', 'The base in Khojaly, home to 2,960 Russian peacekeepers, has been closed.'],
    ['ru', '2024-05-16', 'В Ходжалы закрыли базу, где жили 2960 российских миротворцев.'],
    ['az', '2024-05-16', 'Xocalıda 2960 rusiyalı sülhməramlının yerləşdiyi baza bağlanıb.'],
    ['az', '2020-11-12', 'Üçtərəfli bəyanata əsasən Qarabağda 3960 nəfər rusiyalı sülhməramlı yerləşdirilir.'],
    ['az', '2024-12-30', 'Aktau yaxınlığında qəzaya uğrayan AZAL təyyarəsindəki 67 nəfərdən 48-i həlak olub.'],
    ['ru', '2024-12-30', 'При крушении самолёта AZAL под Актау из 67 человек погибли 48.'],
    ['en', '2019-12-25', 'The Samur bridge cost Azerbaijan $41.5 million.'],
    ['az', '2019-12-25', 'Samur çayı üzərindəki körpü Azərbaycan tərəfinə 41,5 milyon dollara başa gəlib.'],
    ['ru', '2004-12-15', 'Азербайджан задержал 2500 вагонов.'],
    ['ru', '2017-08-01', 'На фестивале «Жара» в Баку выступили более 170 артистов.'],
    ['ru', '2009-06-01', '«Синтерра» и «АзерТелеком» создали совместное предприятие, у каждой стороны по 40 %.'],
    ['az', '2021-10-20', 'LUKoyl “Şahdəniz” layihəsində 15,5 faiz payı 3,25 milyard dollara almağa razılaşıb.'],
  ] as const)('is denied by the record that the words mean: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).toContain('contradicted'))

  it('is near where it is within a twentieth', () => {
    expect(verdictsOf('ru', '2024-05-16', 'В Ходжалы закрыли базу, где жили 1920 российских миротворцев.')).toContain('close')
  })

  it.each([
    // Of something else of the same matter, which the record does not count.
    ['ru', '2024-12-30', 'При крушении самолёта AZAL под Актау погибли 7 граждан России.'],
    ['az', '2024-12-30', 'Aktau yaxınlığında qəzaya uğrayan AZAL təyyarəsində 62 sərnişin və 5 ekipaj üzvü olub.'],
    ['ru', '2019-12-25', 'Мост через Самур стоит на 9 опорах и рассчитан на 100 лет.'],
    ['en', '2005-06-01', 'The Azerbaijani section of the Baku-Tbilisi-Ceyhan pipeline is 443 kilometres long.'],
    ['en', '2020-11-20', 'Under the trilateral statement on Karabakh the first 250 Russian peacekeepers flew in on Tuesday.'],
    ['en', '2021-10-20', 'Lukoil earned $3.25 billion in the third quarter, Petronas said of the Shah Deniz partner.'],
    // Of more than the record counts, or another one in a row.
    ['az', '2019-12-25', 'Samur çayı üzərindəki körpünün yanaşmalarla birlikdə uzunluğu 812 metrdir.'],
    ['ru', '2013-02-01', 'За 10 лет Россия заплатила за Габалинскую РЛС 70 миллионов долларов аренды.'],
    ['ru', '2021-09-04', 'Вторая партия вакцины «Спутник V», 90 тысяч доз, прибыла в Баку в августе.'],
    // As another record has it.
    ['az', '2015-06-18', '2009-cu ildə bağlanmış müqaviləyə əsasən “Qazprom” SOCAR-dan ildə 2 milyard kubmetr qaz almalıdır.'],
  ] as const)('is not denied: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).not.toContain('contradicted'))

  it.each([
    ['ru', '2013-02-01', 'За Габалинскую РЛС Россия платила 7 миллионов долларов в месяц.'],
    ['ru', '2021-05-04', 'Вторая партия вакцины «Спутник V», 40 тысяч доз, прибыла в Ереван 2 мая.'],
    ['ru', '2013-02-01', 'Азербайджан просил за Габалинскую РЛС 7 миллионов долларов в год.'],
    ['az', '2024-05-16', 'Xocalıda 1960 azərbaycanlı sülhməramlının yerləşdiyi baza bağlanıb.'],
  ] as const)('is not another’s: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).not.toContain('supported'))
})
