import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const verdictsOf = (text: string, language: Language, date: string) => judged(text, { language, date }).map(({ verdict }) => verdict)

describe('a deed that its record excludes by one thing', () => {
  it.each([
    ['another town', 'en', '2022-03-02', 'The first forum of youth initiatives of Azerbaijan and Russia has opened in Sheki with messages from the two presidents.'],
    ['another town', 'ru', '2010-02-01', 'В сентябре 2009 года в Челябинске открылось второе генеральное консульство Азербайджана в России, его возглавил Султан Гасымов.'],
    ['another town', 'az', '2025-08-23', 'Aleksey Overçuk və Şahin Mustafayevin həmsədrlik etdiyi komissiyanın 23-cü iclası cümə günü Dərbənddə keçirilib, nəqliyyat marşrutları müzakirə olunub.'],
    ['another day', 'en', '2004-02-10', 'Surat Huseynov, a former prime minister arrested in Tula, was extradited by Russia to Baku on 26 March 1999.'],
    ['another day', 'ru', '2021-03-01', 'Российский вертолёт Ми-24 был сбит близ границы с Нахичеванью 29 ноября 2020 года, погибли два члена экипажа.'],
    ['another month', 'az', '2024-07-01', 'Xocalıdakı sülhməramlı bazası 15 iyun 2024-cü ildə generalların iştirakı ilə təntənəli mərasimlə bağlanıb.'],
    ['who did it', 'en', '2020-11-12', 'Putin has apologised to Ilham Aliyev by telephone over the downing of the Mi-24 helicopter and passed condolences to its crew’s families.'],
    ['who did it', 'ru', '2018-01-20', 'В храме Христа Спасителя в декабре 2017 года Мехрибан Алиева наградила патриарха Кирилла орденом святой Ольги.'],
    ['who did it', 'az', '2023-09-22', 'Vladimir Putin telefonla İlham Əliyevdən üzr istəyib, həlak olmuş sülhməramlıların ailələrinə kömək təklif edib.'],
    ['the opposite', 'ru', '2018-02-08', 'Спикеры двух парламентов закрыли в здании Государственной Думы выставку к 25-летию дипломатических отношений с Азербайджаном.'],
    ['the opposite', 'en', '2025-08-05', 'The Basmanny court has acquitted the Urals community leader Shahin Shikhlinski of the attempted murder of an officer.'],
    ['that it was not done', 'en', '2019-12-10', 'The 18th session of the commission in Baku failed to open the joint R-Pharm medicines plant.'],
    ['that it was not done', 'ru', '2020-02-01', 'Новый автомобильный мост через пограничную реку Самур в декабре 2019 года так и не открыли.'],
    ['a third country', 'en', '2025-10-14', 'Deputy prime ministers of Azerbaijan, Russia and Turkmenistan discussed the North–South corridor in Baku on Monday.'],
    ['a third country', 'az', '2021-01-31', 'Azərbaycan, Rusiya və Gürcüstan baş nazirlərinin müavinləri Moskvada nəqliyyat üzrə üçtərəfli işçi qrupunun birinci iclasını keçiriblər.'],
    ['another person', 'ru', '2018-08-25', 'Новый посол России Георгий Зуев на пресс-конференции в Баку в августе 2018 года оценил товарооборот и говорил о заседании комиссии.'],
    ['another person', 'az', '2019-02-01', 'Ramin Quluzadə və Nikolay Nikiforov 2018-ci ildə Moskvada rouminq qiymətlərini və informasiya təhlükəsizliyini müzakirə ediblər.'],
    ['another body', 'az', '2023-11-05', 'SOCAR və "Rosneft" neft hasilatı, emalı və kadr hazırlığı üzrə yol xəritəsi imzalayıblar.'],
  ] as const)('is denied: %s, %s, %s: %s', (_, language, date, text) => {
    expect(verdictsOf(text, language, date)).toContain('contradicted')
    expect(verdictsOf(text, language, date)).not.toContain('supported')
  })

  it.each([
    ['as it was', 'en', '2020-11-12', 'Ilham Aliyev has apologised to Vladimir Putin by telephone over the downing of the Mi-24 helicopter and passed condolences to its crew’s families.'],
    ['as it was', 'ru', '2018-01-20', 'В храме Христа Спасителя в декабре 2017 года патриарх Кирилл наградил Мехрибан Алиеву орденом святой Ольги.'],
    ['as it was', 'en', '2001-05-01', 'In April 1996 Russia handed over to Azerbaijan the former defence minister Rahim Gaziev, sentenced in his absence.'],
    ['done back', 'en', '2020-11-12', 'Vladimir Putin thanked Ilham Aliyev by telephone for the apology over the Mi-24 helicopter and the condolences to the families of the crew.'],
    ['an answer', 'en', '2016-02-26', 'Russia answered the note of protest that Azerbaijan had announced over weapons supplied to Armenia.'],
    ['who speaks of it elsewhere', 'en', '2022-06-30', 'Officials in Moscow spoke warmly of the sixth Caspian summit, which approved a communiqué on the principles of the 2018 convention.'],
    ['who speaks of it elsewhere', 'ru', '2025-08-24', 'В Махачкале власти приветствовали итоги 23-го заседания комиссии под руководством Алексея Оверчука и Шахина Мустафаева.'],
    ['a town besides', 'en', '2025-08-23', 'In Makhachkala on Friday the press service told of the 23rd session of the commission of Alexei Overchuk and Shahin Mustafayev, which gathered in Astrakhan.'],
    ['what came after', 'en', '2018-03-01', 'The exhibition on Azerbaijan in the State Duma, dedicated to 25 years of diplomatic relations, has closed.'],
    ['what came after', 'ru', '2025-09-20', 'Главу азербайджанской общины Урала Шахина Шихлинского освободили из-под стражи.'],
    ['what came after', 'en', '2025-02-01', 'On 25 January 2025 relatives of those who died in the crash of the Azerbaijan Airlines plane near Aktau met investigators.'],
    ['what came after', 'az', '2024-06-20', 'Xocalıdakı sülhməramlı bazasının binası 15 iyun 2024-cü ildə polisə verilib.'],
    ['what came before', 'en', '2019-12-05', 'The new road bridge across the Samur on the border has not been opened yet.'],
    ['what was held again', 'en', '2013-11-01', 'The Baku International Humanitarian Forum gathered guests on 31 October 2013.'],
    ['a country that speaks of it', 'en', '2020-11-11', 'Turkey welcomed the statement that ended the war in Karabakh and sent peacekeepers to the Lachin corridor.'],
    ['somebody besides', 'en', '2015-09-16', 'Leyla Aliyeva attended the opening of the Sechenov University branch in Baku with the health minister Veronika Skvortsova.'],
    ['somebody besides', 'ru', '2020-11-11', 'Дмитрий Песков подтвердил, что Ильхам Алиев по телефону извинился за сбитый вертолёт Ми-24 и выразил соболезнования семьям экипажа.'],
    ['what came after', 'en', '2020-11-15', 'On 13 November 2020 Russia received the bodies of the crew of the Mi-24 helicopter shot down near the border with Nakhchivan.'],
    ['what came after', 'az', '2025-12-26', '25 dekabr 2025-ci ildə Aktau yaxınlığında qəzaya uğrayan təyyarədə həlak olanların xatirəsi yad edilib.'],
    ['another like it', 'en', '2024-06-01', 'Peacekeepers closed another base in Aghdara on 20 May 2024, after the ceremony at their base in Khojaly.'],
    ['another deed', 'en', '2018-02-20', 'Vyacheslav Volodin and Ogtay Asadov visited the exhibition on Azerbaijan in the State Duma on 8 February 2018.'],
    ['not done indeed', 'en', '1996-06-01', 'In May 1996 Russian prosecutors did not extradite the former president Ayaz Mutalibov to Baku and set him free.'],
    ['a surname that several have', 'ru', '2026-01-15', 'Алиев встретился также с премьер-министром, главами палат парламента, министрами, деловыми кругами и Академией наук.'],
    ['a tail', 'ru', '2010-11-01', 'Памятник Гейдару Алиеву открыли в Астрахани во время визита Ильхама Алиева, а вечером гости посетили концерт.'],
    ['a cause', 'en', '2020-12-20', 'Russia restricted tomatoes and apples from Azerbaijan after a quarrel over prices.'],
    ['a question', 'en', '2022-03-02', 'Did the first forum of youth initiatives of Azerbaijan and Russia open in Sheki with messages from the two presidents?'],
    ['only near to be done', 'en', '2019-12-10', 'The 18th session of the commission in Baku was about to open the joint R-Pharm medicines plant.'],
  ] as const)('is not denied: %s, %s, %s: %s', (_, language, date, text) => expect(verdictsOf(text, language, date)).not.toContain('contradicted'))

  it('shows the record that says otherwise', () => {
    const found = judged('Putin has apologised to Ilham Aliyev by telephone over the downing of the Mi-24 helicopter and passed condolences to its crew’s families.', { date: '2020-11-12' })
    expect(found.find(({ verdict }) => verdict === 'contradicted')).toMatchObject({ evidence: ['2020-11-10-aliyev-putin-call-mi-24'], arithmetic: { reason: 'record-differs' } })
  })
})

describe('a record that is known by its day, its people or its name', () => {
  it.each([
    ['another town beside words of colour', 'ru', '2021-11-25', 'Экспертный совет впервые собрался 19 ноября 2021 года в Москве и говорил о стратегическом партнёрстве и региональном сотрудничестве после войны.'],
    ['another town', 'az', '2021-11-25', 'Hikmət Hacıyev və Fərid Şəfiyev ekspert şurasının ilk iclasını 19 noyabr 2021-ci ildə Moskvada keçiriblər.'],
    ['another town', 'en', '2025-10-10', 'Leaders met in Almaty on Thursday, where Vladimir Putin told Ilham Aliyev that two air-defence missiles had exploded near the airliner and promised compensation.'],
    ['another signer, with what the paper did', 'en', '2003-01-10', 'Heydar Aliyev and Boris Yeltsin signed the agreement in Moscow on 23 September 2002 that divided the adjacent parts of the Caspian seabed along a median line.'],
    ['a signer whom nobody here knows', 'en', '2021-08-01', "Azerbaijan's Ruslan Karimli and Russia's Sergey Kogogin signed a memorandum in Baku on 23 July 2021 to widen production at the Ganja plant."],
    ['a third country', 'ru', '2010-02-10', 'Президенты России, Азербайджана и Казахстана обсудили в январе 2010 года в Сочи карабахское урегулирование.'],
    ['a third country on the right day', 'en', '2025-10-14', 'Deputy prime ministers of Azerbaijan and Russia and the transport minister of Kazakhstan adopted a communiqué on the North–South corridor in Baku on Monday.'],
    ['a meeting that was refused', 'ru', '2025-12-17', 'Премьер-министр Азербайджана Али Асадов отказался обсуждать с губернатором Игорем Бабушкиным торговлю, транспорт и уровень Каспия.'],
    ['a meeting that was refused', 'az', '2010-05-10', 'Allahşükür Paşazadə 2010-cu ilin aprelində Bakıya gələn Patriarx Kirilli qəbul etməkdən imtina edib.'],
    ['with its figure, that it was not done', 'en', '2022-11-20', 'Gazprom had not begun to supply gas to Azerbaijan on 15 November under the contract for up to one billion cubic metres.'],
    ['another court', 'en', '2017-06-01', 'The Arbitration Court of Russia ruled on 15 May 2017 that the All-Russian Azerbaijani Congress be dissolved for breaches of the law and its charter.'],
    ['other goods', 'ru', '2021-01-15', '10 декабря 2020 года Россельхознадзор запретил ввоз винограда из Азербайджана.'],
    ['another day, where the record has the word that turns', 'ru', '2022-11-02', 'Лидеры Азербайджана и Армении на встрече у Владимира Путина в Сочи 30 октября договорились воздерживаться от применения силы.'],
  ] as const)('is denied: %s, %s, %s: %s', (_, language, date, text) => {
    expect(verdictsOf(text, language, date)).toContain('contradicted')
  })

  it.each([
    ['another whom she met', 'en', '2023-02-15', 'In Moscow Sahiba Gafarova also met Valentina Matviyenko, speaker of the Federation Council.'],
    ['another whom he met', 'ru', '2025-12-17', 'Игорь Бабушкин провёл в Баку встречу с вице-премьером Шахином Мустафаевым.'],
    ['a town that came after', 'ru', '2023-02-16', 'Сахиба Гафарова с официальным визитом посетила Москву, где подписала с Вячеславом Володиным документ о сотрудничестве палат, и побывала в Казани.'],
    ['another paper of the same partner', 'en', '2024-01-23', 'Shahin Mustafayev and Alexei Overchuk signed the road map for 2024–2026 in Baku; Mustafayev had not signed the earlier one himself.'],
    ['a paper that ends another', 'ru', '2013-06-01', 'Премьер-министр Дмитрий Медведев подписал распоряжение о прекращении соглашения 1996 года о транзите азербайджанской нефти.'],
    ['other goods on another day', 'ru', '2021-01-10', 'Россельхознадзор в декабре 2020 года ввёл ограничения и на хурму из Азербайджана.'],
    ['another court later on', 'en', '2017-12-01', "The Constitutional Court of Russia refused to hear the congress's complaint over its liquidation in November 2017."],
    ['what was spoken of there', 'en', '2025-10-10', 'Putin and Aliyev talked in Dushanbe about the airliner that crashed near Aktau in December 2024.'],
    ['a suburb', 'en', '2010-01-26', 'In Krasnaya Polyana the three presidents discussed Karabakh, and no paper was signed.'],
    ['that it was not done indeed', 'en', '2011-06-26', 'The presidents did not sign any document in Kazan on 24 June 2011.'],
    ['somebody freed besides', 'ru', '2025-10-12', 'Кроме того, был освобождён задержанный в России бывший директор Театра сатиры Мамедали Агаев.'],
  ] as const)('is not denied: %s, %s, %s: %s', (_, language, date, text) => expect(verdictsOf(text, language, date)).not.toContain('contradicted'))

  it('does not bear out other goods than its own', () => expect(verdictsOf('1 июля 2021 года Россельхознадзор возобновил ввоз гранатов ещё с одиннадцати азербайджанских предприятий.', 'ru', '2021-07-05')).not.toContain('supported'))
})
