import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const verdictsIn = (language: Language, date: string, text: string) => [...new Set(judged(text, { language, date }).map(({ verdict }) => verdict))]

describe('who has which post, told by a verb', () => {
  it.each([
    ['en', '2025-12-01', 'The Russian ambassador in Baku in August 2025 was Mikhail Yevdokimov.'], ['en', '2023-02-01', 'Baku’s envoy to Moscow in 2015 was Polad Bulbuloglu.'],
    ['en', '2025-12-01', 'From 2009 to 2017, Vladimir Dorokhin served as Moscow’s ambassador to Baku.'], ['en', '2025-12-01', 'Polad Bulbuloglu, who headed the Azerbaijani embassy in Moscow from 2006 until September 2024, wrote songs.'],
    ['en', '2025-12-01', 'Mikhail Yevdokimov has headed the Russian embassy in Baku since 2023.'], ['en', '2025-12-01', 'Fuad Muradov has been chairman of the State Committee on Work with Diaspora since April 2018.'],
    ['en', '2025-12-01', 'Fuad Muradov has chaired the State Committee on Work with Diaspora since 2018.'], ['en', '2025-12-01', 'Rahman Mustafayev took over as Azerbaijan’s ambassador to Russia in 2024.'],
    ['en', '2025-12-01', 'In 2024 Polad Bulbuloglu was succeeded by Rahman Mustafayev as Azerbaijan’s ambassador to Russia.'], ['en', '2025-12-01', 'Polad Bulbuloglu stepped down as Azerbaijan’s ambassador to Russia in September 2024.'],
    ['en', '2023-06-01', 'Jeyhun Bayramov is currently serving as Azerbaijan’s foreign minister.'], ['en', '2025-12-01', 'The post of Azerbaijan’s ambassador in Moscow has been held by Rahman Mustafayev since 2024.'],
    ['en', '2025-12-01', 'In 2010 the foreign minister of Azerbaijan was Elmar Mammadyarov.'], ['en', '2025-12-01', 'Polad Bulbuloglu was Azerbaijan’s culture minister from 1988 to 2006.'],
    ['en', '2025-12-01', 'Dmitry Medvedev was Russia’s prime minister in 2015.'], ['en', '2019-12-01', 'The current Russian ambassador to Azerbaijan is Mikhail Bocharnikov.'],
    ['en', '2024-01-01', 'Russia’s government is headed by Mikhail Mishustin.'], ['en', '2023-01-01', 'Azerbaijan’s Foreign Ministry is led by Jeyhun Bayramov.'],
    ['en', '2025-12-01', 'Career diplomat Mikhail Yevdokimov has been Russia’s ambassador in Azerbaijan since June 2023.'], ['en', '2025-12-01', 'In September 2024 Polad Bulbuloglu left the post of Azerbaijan’s ambassador to Russia.'],
    ['en', '2025-12-01', 'In 2024 Rahman Mustafayev became Azerbaijan’s ambassador to Russia in place of Polad Bulbuloglu.'], ['en', '2025-12-01', 'Vladimir Dorokhin was Russia’s ambassador to Azerbaijan in 2009–2017.'],
    ['en', '2012-05-01', 'Rovnag Abdullayev has been head of SOCAR.'], ['en', '2025-12-01', 'Polad Bulbuloglu, a composer, was Azerbaijan’s ambassador to Russia in 2015.'],
    ['ru', '2025-12-01', 'Посол России в Баку в августе 2025 года — Михаил Евдокимов.'], ['ru', '2025-12-01', 'Владимир Дорохин представлял Москву в Баку в качестве посла с 2009 по 2017 год.'],
    ['ru', '2025-12-01', 'Посольство Азербайджана в Москве с 2024 года возглавляет Рахман Мустафаев.'], ['ru', '2025-12-01', 'Пост посла России в Азербайджане с июня 2023 года занимает Михаил Евдокимов.'],
    ['ru', '2025-12-01', 'Полад Бюльбюльоглы, возглавлявший посольство Азербайджана в России с 2006 по 2024 год, пел.'], ['ru', '2025-12-01', 'В 2024 году послом Азербайджана в России стал Рахман Мустафаев.'],
    ['ru', '2025-12-01', 'В 2015 году азербайджанским послом в Москве был Полад Бюльбюльоглы.'], ['ru', '2025-12-01', 'В 2023 году Михаил Евдокимов сменил Михаила Бочарникова на посту посла России в Азербайджане.'],
    ['ru', '2025-12-01', 'Полад Бюльбюльоглы покинул пост посла Азербайджана в России в сентябре 2024 года.'], ['ru', '2025-12-01', 'Министром иностранных дел Азербайджана в 2012 году был Эльмар Мамедъяров.'],
    ['ru', '2024-03-01', 'Правительство России возглавляет Михаил Мишустин.'], ['ru', '2025-12-01', 'До сентября 2024 года посольство Азербайджана в Москве возглавлял Полад Бюльбюльоглы.'],
    ['ru', '2025-12-01', 'Рахман Мустафаев возглавил посольство Азербайджана в Москве в 2024 году.'], ['ru', '2025-12-01', 'Рахман Мустафаев — посол Азербайджана в России.'],
    ['ru', '2025-12-01', 'Рахмана Мустафаева назначили послом Азербайджана в России в 2024 году.'], ['ru', '2025-12-01', 'Баку в Москве с 2024 года представляет посол Рахман Мустафаев.'],
    ['ru', '2010-12-01', 'Бакинский филиал МГУ возглавляет Наргиз Пашаева.'], ['ru', '2025-12-01', 'Вместо Полада Бюльбюльоглы послом Азербайджана в России стал Рахман Мустафаев.'],
    ['ru', '2025-12-01', 'Владимир Дорохин был послом России в Азербайджане в 2009–2017 годах.'], ['az', '2025-12-01', 'Rusiyanın Bakıdakı səfiri 2025-ci ilin avqustunda Mixail Yevdokimov idi.'],
    ['az', '2025-12-01', 'Rusiyanın Azərbaycandakı səfiri vəzifəsini 2023-cü ilin iyunundan Mixail Yevdokimov icra edir.'], ['az', '2025-12-01', 'Polad Bülbüloğlu 2006-cı ildən 2024-cü ilə qədər Azərbaycanın Moskvadakı səfiri olub.'],
    ['az', '2025-12-01', 'Azərbaycanın Rusiyadakı səfirliyinə 2024-cü ildən Rəhman Mustafayev rəhbərlik edir.'], ['az', '2025-12-01', 'Fuad Muradov 2018-ci ilin aprelindən Diasporla İş üzrə Dövlət Komitəsinin sədri vəzifəsində çalışır.'],
    ['az', '2025-12-01', '2015-ci ildə Azərbaycanın xarici işlər naziri Elmar Məmmədyarov idi.'], ['az', '2025-12-01', 'Mixail Yevdokimov 2023-cü ildə Rusiyanın Azərbaycandakı səfiri vəzifəsinə təyin edilib.'],
    ['az', '2025-12-01', 'Polad Bülbüloğlu 2024-cü ilin sentyabrında Azərbaycanın Rusiyadakı səfiri vəzifəsindən azad edilib.'], ['az', '2024-03-01', 'Rusiya hökumətinə Mixail Mişustin başçılıq edir.'],
    ['az', '2025-12-01', 'Azərbaycanın Rusiyadakı səfiri Rəhman Mustafayevdir.'], ['az', '2025-12-01', 'Rəhman Mustafayev 2024-cü ildən Azərbaycanın Rusiyadakı səfiridir.'],
    ['az', '2025-12-01', '2024-cü ildə Rəhman Mustafayev Polad Bülbüloğlunu Azərbaycanın Rusiyadakı səfiri vəzifəsində əvəz edib.'], ['az', '2023-12-01', 'Azərbaycanın XİN-inə Ceyhun Bayramov rəhbərlik edir.'],
    ['az', '2025-12-01', 'Vladimir Doroxin 2009–2017-ci illərdə Rusiyanın Azərbaycandakı səfiri olub.'],
  ] as const)('is borne out: %s, %s, %s', (language, date, text) => expect(verdictsIn(language, date, text)).toEqual(['supported']))

  it.each([
    ['en', '2025-12-01', 'The Russian ambassador in Baku in August 2025 was Vladimir Dorokhin.'], ['en', '2025-12-01', 'Baku’s envoy to Moscow in 2015 was Rahman Mustafayev.'],
    ['en', '2025-12-01', 'From 2019 to 2022, Vladimir Dorokhin served as Moscow’s ambassador to Baku.'], ['en', '2025-12-01', 'Mikhail Bocharnikov, who has headed Azerbaijan’s embassy in Moscow since 2018, spoke of rain.'],
    ['en', '2025-12-01', 'Fuad Muradov has been chairman of the State Committee on Work with Diaspora since 2010.'], ['en', '2025-12-01', 'Vladimir Dorokhin was succeeded by Mikhail Yevdokimov as Russia’s ambassador to Azerbaijan.'],
    ['en', '2025-12-01', 'Polad Bulbuloglu stepped down as Azerbaijan’s ambassador to Russia in 2019.'], ['en', '2025-12-01', 'In 2010 the foreign minister of Azerbaijan was Jeyhun Bayramov.'],
    ['en', '2025-12-01', 'In 2010 the Russian foreign minister was Elmar Mammadyarov.'], ['en', '2025-12-01', 'Polad Bulbuloglu was Azerbaijan’s culture minister from 2010 to 2016.'],
    ['en', '2025-12-01', 'Polad Bulbuloglu became Azerbaijan’s culture minister in 2010.'], ['en', '2025-12-01', 'Mikhail Mishustin was Russia’s prime minister in 2015.'],
    ['en', '2019-12-01', 'The current Russian ambassador to Azerbaijan is Vladimir Dorokhin.'], ['en', '2023-01-01', 'Azerbaijan’s Foreign Ministry is led by Elmar Mammadyarov.'],
    ['en', '2025-12-01', 'In September 2020 Polad Bulbuloglu was dismissed from the post of Azerbaijan’s ambassador to Russia.'], ['en', '2025-12-01', 'Vladimir Dorokhin was Russia’s ambassador to Azerbaijan in 2018–2022.'],
    ['en', '2025-12-01', 'Polad Bulbuloglu, the singer, was Azerbaijan’s ambassador to Russia in 2025.'], ['en', '2025-12-01', 'Polad Bulbuloglu has been Azerbaijan’s ambassador to Russia since 2006.'],
    ['ru', '2025-12-01', 'Послом России в Баку в августе 2025 года был Михаил Бочарников.'], ['ru', '2025-12-01', 'Посольство России в Азербайджане с 2024 года возглавляет Рахман Мустафаев.'],
    ['ru', '2025-12-01', 'Пост посла России в Азербайджане с июня 2023 года занимает Владимир Дорохин.'], ['ru', '2025-12-01', 'В 2012 году послом Азербайджана в России стал Рахман Мустафаев.'],
    ['ru', '2025-12-01', 'В 2015 году азербайджанским послом в Москве был Владимир Дорохин.'], ['ru', '2025-12-01', 'В 2023 году Михаил Евдокимов сменил Владимира Дорохина на посту посла России в Азербайджане.'],
    ['ru', '2025-12-01', 'Полад Бюльбюльоглы покинул пост посла Азербайджана в России в 2016 году.'], ['ru', '2025-12-01', 'Министром иностранных дел Азербайджана в 2012 году был Джейхун Байрамов.'],
    ['ru', '2025-12-01', 'С 2018 года Государственный комитет по работе с диаспорой возглавляет Назим Ибрагимов.'], ['ru', '2025-12-01', 'Рахмана Мустафаева в 2024 году сменил на посту посла Азербайджана в России Полад Бюльбюльоглы.'],
    ['ru', '2025-12-01', 'Рахман Мустафаев — посол России в Азербайджане.'], ['ru', '2025-12-01', 'Посол России в Азербайджане — Владимир Дорохин.'],
    ['ru', '2025-12-01', 'Москву в Баку с 2024 года представляет посол Владимир Дорохин.'], ['az', '2025-12-01', 'Rusiyanın Bakıdakı səfiri 2025-ci ilin avqustunda Vladimir Doroxin idi.'],
    ['az', '2025-12-01', 'Rusiyanın Azərbaycandakı səfiri vəzifəsini 2024-cü ildən Mixail Boçarnikov icra edir.'], ['az', '2025-12-01', 'Rəhman Mustafayev 2006-cı ildən 2020-ci ilə qədər Azərbaycanın Moskvadakı səfiri olub.'],
    ['az', '2025-12-01', 'Azərbaycanın Rusiyadakı səfirliyinə 2024-cü ildən Mixail Yevdokimov rəhbərlik edir.'], ['az', '2025-12-01', 'Fuad Muradov 2009-cu ildən Diasporla İş üzrə Dövlət Komitəsinin sədri vəzifəsində çalışır.'],
    ['az', '2025-12-01', '2015-ci ildə Azərbaycanın xarici işlər naziri Ceyhun Bayramov idi.'], ['az', '2025-12-01', 'Mixail Yevdokimov 2012-ci ildə Rusiyanın Azərbaycandakı səfiri vəzifəsinə təyin edilib.'],
    ['az', '2025-12-01', 'Polad Bülbüloğlu 2018-ci ildə Azərbaycanın Rusiyadakı səfiri vəzifəsindən azad edilib.'], ['az', '2025-12-01', 'Azərbaycanın Rusiyadakı səfiri Mixail Yevdokimovdur.'],
    ['az', '2025-12-01', 'Rəhman Mustafayev 2014-cü ildən Azərbaycanın Rusiyadakı səfiridir.'], ['az', '2025-12-01', 'Mixail Yevdokimov Vladimir Doroxini Rusiyanın Azərbaycandakı səfiri vəzifəsində əvəz edib.'],
    ['az', '2025-12-01', 'Vladimir Doroxinin yerinə Rusiyanın Bakıdakı səfiri vəzifəsinə Mixail Yevdokimov təyin edilib.'],
  ] as const)('is denied: %s, %s, %s', (language, date, text) => {
    expect(verdictsIn(language, date, text)).toContain('contradicted')
    expect(verdictsIn(language, date, text)).not.toContain('supported')
  })
})

describe('another office, another person, a wish, a question', () => {
  it.each([
    ['en', '2025-12-01', 'Mikhail Yevdokimov is tipped to become Russia’s foreign minister.'], ['en', '2025-12-01', 'Was Mikhail Yevdokimov Russia’s ambassador in Baku in 2025?'],
    ['en', '2025-12-01', 'The son of Polad Bulbuloglu was Azerbaijan’s ambassador to Russia from 2006 to 2024.'], ['en', '2025-12-01', 'Mikhail Yevdokimov has headed the Russian embassy in Tbilisi since 2023.'],
    ['en', '2025-12-01', 'Polad Bulbuloglu was Azerbaijan’s honorary ambassador to Russia in 2015.'], ['en', '2025-12-01', 'Vladimir Dorokhin hoped to be Russia’s ambassador to Azerbaijan from 2009 to 2017.'],
    ['en', '2025-12-01', 'Mikhail Yevdokimov did not become Russia’s ambassador to Azerbaijan in 2023.'], ['en', '2025-12-01', 'In 2015 Polad Bulbuloglu was Azerbaijan’s ambassador to Germany.'],
    ['en', '2025-12-01', 'Mikhail Yevdokimov, who works with the ambassador of Russia in Baku since 2023, spoke of rain.'], ['en', '2025-12-01', 'Farid Guliyev was Russia’s ambassador to Azerbaijan from 2009 to 2017.'],
    ['en', '2025-12-01', 'Viktor Kaluzhny was deputy foreign minister of Russia in 2004.'], ['en', '2025-12-01', 'Nargiz Pashayeva is the rector of Moscow State University.'],
    ['en', '2025-12-01', 'Polad Bulbuloglu served in the embassy of Azerbaijan in Moscow as cultural attaché since 2006.'], ['en', '2025-12-01', 'Mikhail Yevdokimov is said to have become Russia’s foreign minister in 2024.'],
    ['en', '2025-12-01', 'It is not true that in 2015 Polad Bulbuloglu was Azerbaijan’s ambassador to Russia.'], ['en', '2025-12-01', 'Nobody expected that Rahman Mustafayev was appointed Azerbaijan’s ambassador to Russia in 2024.'],
    ['en', '2025-12-01', 'Rahman Mustafayev wanted to become Azerbaijan’s ambassador to Russia in 2024.'], ['en', '2025-12-01', 'The Russian ambassador to Azerbaijan was appointed by Vladimir Putin in 2023.'],
    ['en', '2025-12-01', 'In 2015 the deputy of Azerbaijan’s ambassador to Russia was Polad Bulbuloglu.'], ['en', '2025-12-01', 'Polad Bulbuloglu’s successor was Azerbaijan’s ambassador to Russia in 2015.'],
    ['en', '2025-12-01', 'Polad Bulbuloglu was Azerbaijan’s ambassador to Russia and Finland in 2015.'], ['en', '2025-12-01', 'Polad Bulbuloglu was Azerbaijan’s culture minister and ambassador to Russia in 2015.'],
    ['en', '2025-12-01', 'Ali Asadov became Azerbaijan’s prime minister in 2019.'], ['en', '2025-12-01', 'Dmitry Medvedev was Russia’s defence minister in 2009.'],
    ['en', '2025-12-01', 'Vladimir Putin was Russia’s prime minister in 2010.'], ['en', '2015-12-01', 'Mikhail Yevdokimov became Russia’s ambassador to Azerbaijan.'],
    ['en', '2024-01-01', 'The Russian trade mission in Azerbaijan has been headed by Mikhail Yevdokimov since 2023.'], ['en', '2025-12-01', 'Mikhail Yevdokimov led the Russian delegation in Baku in 2024.'],
    ['en', '2025-12-01', 'Rahman Mustafayev has headed the embassy of Azerbaijan in Georgia since 2024.'], ['en', '2025-12-01', 'If Rahman Mustafayev had not come, Polad Bulbuloglu was Azerbaijan’s ambassador to Russia until 2024.'],
    ['en', '2023-06-20', 'This week Mikhail Yevdokimov was Russia’s ambassador to Azerbaijan.'], ['en', '2025-12-01', 'Polad Bulbuloglu took part as Azerbaijan’s ambassador to Russia in a concert in 2019 in Baku.'],
    ['en', '2025-12-01', 'Polad Bulbuloglu has been Azerbaijan’s ambassador to Russia three times since 2006.'], ['en', '2025-12-01', 'Russia’s president appointed Mikhail Yevdokimov in 2023.'],
    ['en', '2025-12-01', 'Azerbaijan’s prime minister in 2021 dismissed Anar Karimov.'], ['en', '2025-12-01', 'Had Rahman Mustafayev been appointed Azerbaijan’s ambassador to Russia in 2024, tea would be cheap.'],
    ['en', '2025-12-01', 'Rahman Mustafayev is Azerbaijan’s best ambassador to Russia.'], ['en', '2025-12-01', 'Rahman Mustafayev was the first ambassador of Azerbaijan to Russia.'],
    ['en', '2025-12-01', 'Sergey Lavrov has been Russia’s foreign minister since 2001.'], ['en', '2025-12-01', 'The ambassadors of Russia in 2024 were Mikhail Yevdokimov and others.'],
    ['ru', '2025-12-01', 'Михаил Евдокимов может стать министром иностранных дел России.'], ['ru', '2025-12-01', 'Сын Полада Бюльбюльоглы был послом Азербайджана в России в 2015 году.'],
    ['ru', '2025-12-01', 'Говорят, что послом России в Азербайджане в 2019 году был Михаил Евдокимов?'], ['ru', '2025-12-01', 'Полад Бюльбюльоглы был послом Азербайджана в Грузии в 2015 году.'],
    ['ru', '2025-12-01', 'Михаил Евдокимов в 2023 году не был назначен послом России в Азербайджане.'], ['ru', '2025-12-01', 'Советником посла России в Азербайджане с 2023 года был Михаил Евдокимов.'],
    ['ru', '2025-12-01', 'Послом России в Армении в 2024 году был Михаил Евдокимов.'], ['ru', '2025-12-01', 'Заместителем посла Азербайджана в России с 2006 года был Полад Бюльбюльоглы.'],
    ['ru', '2025-12-01', 'Рахмана Мустафаева прочили в послы Азербайджана в России в 2024 году.'], ['ru', '2025-12-01', 'Якобы Рахман Мустафаев был назначен послом Азербайджана в России в 2024 году.'],
    ['ru', '2025-12-01', 'Рахман Мустафаев назначил посла Азербайджана в России.'], ['ru', '2025-12-01', 'Жена Михаила Евдокимова является послом России в Азербайджане.'],
    ['ru', '2025-12-01', 'Помощником президента России в 2024 году был Михаил Евдокимов.'], ['ru', '2012-12-01', 'МГУ возглавляет Наргиз Пашаева.'],
    ['ru', '2025-12-01', 'Рахман Мустафаев Полад Бюльбюльоглы сменил на посту посла Азербайджана в России.'], ['ru', '2025-12-01', 'Президент России назначил Михаила Евдокимова в 2023 году.'],
    ['az', '2025-12-01', 'Mixail Yevdokimov Rusiyanın Gürcüstandakı səfiri vəzifəsində çalışır.'], ['az', '2025-12-01', 'Polad Bülbüloğlunun oğlu 2015-ci ildə Azərbaycanın Rusiyadakı səfiri olub.'],
    ['az', '2025-12-01', '2015-ci ildə Azərbaycanın Rusiyadakı səfiri Polad Bülbüloğlu idimi?'], ['az', '2025-12-01', '2015-ci ildə Azərbaycanın Rusiyadakı səfiri Polad Bülbüloğlu deyildi.'],
    ['az', '2025-12-01', 'Mixail Yevdokimov Rusiyanın Azərbaycandakı səfirinin müşaviri vəzifəsində çalışır.'], ['az', '2025-12-01', '2015-ci ildə Azərbaycanın Türkiyədəki səfiri Polad Bülbüloğlu idi.'],
    ['az', '2010-12-01', 'Moskva Dövlət Universitetinə rektor kimi Nərgiz Paşayeva başçılıq edir.'], ['az', '2025-12-01', 'Rəhman Mustafayev 2024-cü ildən Azərbaycanın Türkiyədəki səfiridir.'],
    ['az', '2025-12-01', 'Rəhman Mustafayev Azərbaycanın Rusiyadakı səfirinin müavinidir.'], ['az', '2025-12-01', 'Guya Rəhman Mustafayev 2024-cü ildə Azərbaycanın Rusiyadakı səfiri təyin edilib.'],
    ['az', '2025-12-01', 'Rəhman Mustafayev 2024-cü ildə Azərbaycanın Rusiyadakı səfiri təyin edilməyib.'], ['az', '2025-12-01', 'Rəhman Mustafayevi Azərbaycanın Rusiyadakı səfiri əvəz edib.'],
    ['az', '2025-12-01', 'Azərbaycanın Rusiyadakı səfirliyində 2024-cü ildən Rəhman Mustafayev çalışır.'],
  ] as const)('is neither borne out nor denied: %s, %s, %s', (language, date, text) => {
    expect(verdictsIn(language, date, text)).not.toContain('supported')
    expect(verdictsIn(language, date, text)).not.toContain('contradicted')
  })
})
