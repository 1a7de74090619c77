import { describe, expect, it } from 'vitest'
import { conceptsOf, isDeed } from '#claims/concepts.ts'
import { judged, told } from './claimTexts.ts'

const verdicts = (text: string, date: string, language: 'en' | 'ru' | 'az' = 'az') => told(text, { language, date }).map(({ verdict }) => verdict)

describe('Azerbaijani verbs that only make a deed of the noun before them', () => {
  it.each([
    ['2025-03-01', 'Təyyarə qəzası 2024-cü il dekabrın 25-də Aktau yaxınlığında baş verib.'],
    ['2022-11-30', 'Noyabrın 15-də “Qazprom” Azərbaycana qaz tədarükünə yenidən başlayıb.'],
    ['2024-06-20', 'Azərbaycan ərazisində müvəqqəti yerləşdirilmiş Rusiya sülhməramlı kontingentinin çıxarılması iyunun 12-də başa çatıb.'],
    ['2017-12-22', 'Dekabrın 21-də Bakıda V Azərbaycan–Rusiya Gənclər Forumu öz işinə başlayıb.'],
    ['2010-09-04', 'Universitetin rektoru Viktor Sadovniçi Moskva Dövlət Universitetinin Bakı filialında olub.'],
    ['2021-07-03', 'Rusiya daha on bir Azərbaycan müəssisəsindən pomidor idxalına icazə veribdir.'],
    ['2012-05-01', 'Putin 2007-ci ilin iyununda ABŞ-a Qəbələ radiolokasiya stansiyasından birgə istifadəni təklif etmişdi.'],
    ['2020-01-15', '1994-cü il mayın 12-də Qarabağda Rusiyanın vasitəçiliyi ilə əldə edilmiş atəşkəs qüvvəyə minib.'],
  ])('%s %s', (date, text) => {
    expect(verdicts(text, date)).toContain('supported')
  })

  it('have no doubt in the name of a month', () => {
    expect(verdicts('2024-cü ilin yanvar–may aylarında Azərbaycan Rusiyaya 2 987 ton kərə yağı ixrac edib.', '2024-06-24')).toEqual(['supported'])
  })

  it.each([
    ['2025-03-01', 'Təyyarə qəzası 2024-cü il dekabrın 25-də Mahaçqala yaxınlığında baş verib.'],
    ['2022-11-30', 'Noyabrın 15-də “Qazprom” Azərbaycana qaz tədarükünü dayandırıb.'],
    ['2022-11-30', 'Noyabrın 15-də “Qazprom” Gürcüstana qaz tədarükünə yenidən başlayıb.'],
    ['2022-11-30', 'Noyabrın 15-də “Qazprom” Azərbaycana qaz tədarükünə yenidən başlamayıb.'],
    ['2024-06-20', 'Azərbaycan ərazisində müvəqqəti yerləşdirilmiş Rusiya sülhməramlı kontingentinin çıxarılması iyunun 12-də başlayıb.'],
    ['2017-12-22', 'Dekabrın 21-də Bakıda VI Azərbaycan–Rusiya Gənclər Forumu öz işinə başlayıb.'],
    ['2017-12-22', 'Dekabrın 21-də Gəncədə V Azərbaycan–Rusiya Gənclər Forumu öz işinə başlayıb.'],
    ['2010-09-04', 'Universitetin rektoru Viktor Sadovniçi Moskva Dövlət Universitetinin Gəncə filialında olub.'],
    ['2021-07-03', 'Rusiya daha on bir Azərbaycan müəssisəsindən pomidor idxalına icazə verməyib.'],
    ['2012-05-01', 'Putin 2007-ci ilin iyununda ABŞ-a Qəbələ radiolokasiya stansiyasını satmağı təklif etmişdi.'],
    ['2012-05-01', 'ABŞ 2007-ci ilin iyununda Putinə Qəbələ radiolokasiya stansiyasından birgə istifadəni təklif etmişdi.'],
    ['2020-01-15', '1994-cü il mayın 12-də Qarabağda Türkiyənin vasitəçiliyi ilə əldə edilmiş atəşkəs qüvvəyə minib.'],
    ['2025-03-01', 'Rusiya Bakıdakı Rus Evinin fəaliyyətinə xitam verib.'],
    ['2024-06-20', 'Gümrüdəki Rusiya bazası 2024-cü il mayın 15-də bağlanıb.'],
  ])('not %s %s', (date, text) => {
    expect(verdicts(text, date)).not.toContain('supported')
  })

  it('takes no transport for a delivery, no target for a threat and no "national" for a parliament', () => {
    expect(['neqliyyat', 'hedef', 'milli'].flatMap(conceptsOf).filter(isDeed)).toEqual([])
    expect(conceptsOf('neql')).toContain('deed supply')
  })
})

describe('a session by its number', () => {
  it.each([
    ['az', '2024-08-09', 'Bakıda Azərbaycan–Rusiya Hökumətlərarası İqtisadi Əməkdaşlıq Komissiyasının 22-ci iclası keçirilib.'],
    ['az', '2014-06-23', 'Qəbələdə V Azərbaycan–Rusiya Regionlararası Forumu keçirilir.'],
    ['az', '2024-10-01', '2024-cü ilin sentyabrında Azərbaycan 37-ci Moskva Beynəlxalq Kitab Yarmarkasında təmsil olunub.'],
    ['en', '2024-10-01', 'In September 2024 Azerbaijan was at the 37th Moscow International Book Fair.'],
  ] as const)('%s %s %s', (language, date, text) => {
    expect(verdicts(text, date, language)).toContain('supported')
  })

  it.each([
    ['az', '2024-08-09', 'Bakıda Azərbaycan–Rusiya Hökumətlərarası İqtisadi Əməkdaşlıq Komissiyasının 21-ci iclası keçirilib.'],
    ['az', '2024-08-09', 'Moskvada Azərbaycan–Rusiya Hökumətlərarası İqtisadi Əməkdaşlıq Komissiyasının 22-ci iclası keçirilib.'],
    ['az', '2024-08-09', 'Bakıda Azərbaycan–Gürcüstan Hökumətlərarası İqtisadi Əməkdaşlıq Komissiyasının 22-ci iclası keçirilib.'],
    ['az', '2024-08-09', 'Bakıda Azərbaycan–Rusiya Hökumətlərarası İqtisadi Əməkdaşlıq Komissiyasının 22-ci iclası keçiriləcək.'],
    ['az', '2023-08-09', 'Bakıda Azərbaycan–Rusiya Hökumətlərarası İqtisadi Əməkdaşlıq Komissiyasının 22-ci iclası keçirilib.'],
    ['az', '2014-06-23', 'Qəbələdə X Azərbaycan–Rusiya Regionlararası Forumu keçirilir.'],
    ['az', '2014-06-23', 'Bakıda V Azərbaycan–Rusiya Regionlararası Forumu keçirilir.'],
    ['en', '2024-10-01', 'In September 2024 Azerbaijan was at the 36th Moscow International Book Fair.'],
    ['en', '2019-11-25', 'Mehriban Aliyeva gave Vladimir Putin the Order of Friendship.'],
  ] as const)('not %s %s %s', (language, date, text) => {
    expect(verdicts(text, date, language)).not.toContain('supported')
  })

  it('counts nothing by it', () => {
    expect(verdicts('2024-cü ilin sentyabrında Azərbaycan 37-ci Moskva Beynəlxalq Kitab Yarmarkasında stend açıb.', '2024-10-01')).not.toContain('contradicted')
  })
})

describe('who does a deed in Azerbaijani', () => {
  it.each([
    ['2023-03-20', 'Rusiya Dövlət Duması martın 14-də Azərbaycanla pensiya təminatı haqqında müqaviləni ratifikasiya edib.'],
    ['2012-01-10', '2010-cu il oktyabrın 27-də Həştərxanda Heydər Əliyevin abidəsinin açılışı olub.'],
  ])('is no country that only owns it, and nobody whose thing it is: %s %s', (date, text) => {
    expect(verdicts(text, date)).toContain('supported')
  })

  it.each([
    ['2023-03-20', 'Milli Məclis martın 14-də Rusiya ilə pensiya təminatı haqqında müqaviləni ratifikasiya edib.'],
    ['2023-03-20', 'Rusiya Dövlət Duması martın 14-də Gürcüstanla pensiya təminatı haqqında müqaviləni ratifikasiya edib.'],
    ['2012-01-10', '2010-cu il oktyabrın 27-də Həştərxanda Nizami Gəncəvinin abidəsinin açılışı olub.'],
    ['2012-01-10', '2010-cu il oktyabrın 27-də Volqoqradda Heydər Əliyevin abidəsinin açılışı olub.'],
  ])('not %s %s', (date, text) => {
    expect(verdicts(text, date)).not.toContain('supported')
  })
})

describe('an office that was closed', () => {
  it('is no signing', () => {
    expect(judged('Fevralın 24-də Bakıdakı ofis bağlanıb.', { language: 'az', date: '2025-03-01' }).map(({ claim: { kind } }) => kind)).not.toContain('signing')
    expect(verdicts('Fevralın 24-də Azərbaycan “Sputnik”in Bakıdakı ofisini bağlayıb.', '2025-03-01')).toContain('supported')
    expect(verdicts('Fevralın 24-də Azərbaycan “Sputnik”in Bakıdakı ofisini yenidən açıb.', '2025-03-01')).not.toContain('supported')
  })
})
