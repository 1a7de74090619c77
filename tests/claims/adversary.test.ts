import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdicts = (text: string, language: 'en' | 'az' | 'ru' = 'en') => judged(text, { date: '2025-12-01', language }).map(({ verdict }) => verdict)

/** What the records bear out when it is said as it is; every sentence below says it otherwise. */
const TRUE = { en: 'trade between Azerbaijan and Russia was $2.6 billion in 2020', ru: 'в 2020 году товарооборот Азербайджана и России составил 2,6 млрд долларов', az: '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar olub' } as const

const bearsOut = (found: readonly string[]) => found.some(verdict => verdict === 'supported' || verdict === 'one-side')

describe('a statement that nobody makes', () => {
  it.each(Object.entries(TRUE))('is borne out where somebody does make it: %s', (language, text) => {
    expect(verdicts(`${text[0]!.toUpperCase()}${text.slice(1)}.`, language as 'en')).toEqual(['supported'])
  })

  it.each([
    ['en', `Is it true that ${TRUE.en}?`], ['en', `The ministry denied that ${TRUE.en}.`], ['en', `Nobody said that ${TRUE.en}.`], ['en', `Economists doubt that ${TRUE.en}.`], ['en', `The ministry rejected claims that ${TRUE.en}.`],
    ['en', `The report that ${TRUE.en} turned out to be fake.`], ['en', `That ${TRUE.en}, is a myth.`], ['en', `The claim that ${TRUE.en} is false.`], ['en', `It is far from true that ${TRUE.en}.`], ['en', `It is unclear whether ${TRUE.en}.`],
    ['en', `Rumour has it that ${TRUE.en}.`], ['en', `Supposedly, ${TRUE.en}.`], ['en', `He spoke as if ${TRUE.en}.`], ['en', `Suppose ${TRUE.en}.`], ['en', `If ${TRUE.en}, the ministry should say so.`], ['en', 'Had the border not closed, trade between Azerbaijan and Russia was $2.6 billion in 2020.'],
    ['en', 'Trade between Azerbaijan and Russia weren’t $2.6 billion in 2020.'], ['en', 'Trade between Azerbaijan and Russia was nowhere near $2.6 billion in 2020.'], ['en', 'Trade between Azerbaijan and Russia was hardly $2.6 billion in 2020.'], ['en', 'Trade between Azerbaijan and Russia was meant to be $2.6 billion in 2020.'],
    ['ru', `Правда ли, что ${TRUE.ru}?`], ['ru', `Никто не утверждал, что ${TRUE.ru}.`], ['ru', `Министерство опровергло сообщения о том, что ${TRUE.ru}.`], ['ru', `Эксперты сомневаются, что ${TRUE.ru}.`], ['ru', `Сообщение о том, что ${TRUE.ru}, оказалось фейком.`],
    ['ru', `Утверждение, что ${TRUE.ru}, не соответствует действительности.`], ['ru', `Говорят, будто ${TRUE.ru}.`], ['ru', `Если бы ${TRUE.ru}, всё было бы иначе.`], ['ru', 'В 2020 году товарооборот Азербайджана и России вряд ли составил 2,6 млрд долларов.'], ['ru', 'В 2020 году товарооборот Азербайджана и России якобы составил 2,6 млрд долларов.'],
    ['az', `Guya ${TRUE.az}.`], ['az', `Heç kim deməyib ki, ${TRUE.az}.`], ['az', `Ekspertlər şübhə edirlər ki, ${TRUE.az}.`], ['az', `${TRUE.az} – bu yalandır.`], ['az', `${TRUE.az}mı?`], ['az', '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar deyildi.'],
  ] as const)('is not borne out: %s, %s', (language, text) => expect(bearsOut(verdicts(text, language))).toBe(false))

  it.each([
    'Is it true that the Declaration on allied interaction was signed in Moscow on 22 February 2022?', 'Rumour has it that the Declaration on allied interaction was signed in Moscow on 22 February 2022.', 'If Fuad Muradov is the chairman of the State Committee on Work with Diaspora, he should be asked.',
    'Nobody said that Diplomatic relations between Azerbaijan and Russia were established on 4 April 1992.', 'By trade turnover, supposedly, Russia was Azerbaijan’s third-largest partner in 2022.',
  ])('is not borne out by records of another kind: %s', text => expect(bearsOut(verdicts(text))).toBe(false))

  it('denies nothing either', () => {
    expect(verdicts('The ministry denied that trade between Azerbaijan and Russia was $7.6 billion in 2020.')).toEqual(['no-evidence'])
    expect(verdicts('Was trade between Azerbaijan and Russia $7.6 billion in 2020?')).toEqual(['no-evidence'])
  })
})

describe('a place of a vague time', () => {
  it('has no verdict', () => expect(verdicts('By trade turnover, Russia was Azerbaijan’s third-largest partner over the years 2010 to 2022.')).toEqual(['no-evidence']))
})

describe('a figure', () => {
  it.each([
    'half of $2.6 billion', 'twice $2.6 billion', 'a further $2.6 billion', 'another $2.6 billion', '$2.6 billion less', '$2.6 billion more', '$2.6 billion short of the plan', '$2.6 billion a month', '$2.6 billion each day', '$2.6 billion a quarter',
    '$77 billion instead of $2.6 billion', 'the target of $2.6 billion', 'a budgeted $2.6 billion', 'C$2.6 billion', '$2.6 billion in constant prices', '$2.6 billion roubles', '$2.6 billion, excluding oil,', '$2.6 billion by rail', '$2.6 billion without energy', 'within a whisker of $2.6 billion', 'a tenth of $2.6 billion',
  ])('is not the one counted: %s', figure => expect(bearsOut(verdicts(`Trade between Azerbaijan and Russia was ${figure} in 2020.`))).toBe(false))

  it.each([
    ['ru', 'В 2020 году товарооборот Азербайджана и России составил на 2,6 млрд долларов меньше.'], ['ru', 'В 2020 году товарооборот Азербайджана и России составил ещё 2,6 млрд долларов.'], ['ru', 'В 2020 году товарооборот Азербайджана и России составил 2,6 млрд долларов в месяц.'],
    ['ru', 'В 2020 году товарооборот Азербайджана и России составил 77 млрд вместо 2,6 млрд долларов.'], ['ru', 'В 2020 году товарооборот Азербайджана и России составил 2,6 млрд долларов без учёта нефти.'],
    ['az', '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi ayda 2,6 milyard dollar olub.'], ['az', '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar az olub.'], ['az', '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar əvəzinə 77 milyard dollar olub.'],
  ] as const)('is not the one counted in %s: %s', (language, text) => expect(bearsOut(verdicts(text, language))).toBe(false))
})

describe('a time', () => {
  it.each(['in fiscal 2020', 'in the financial year 2020', 'in most of 2020', 'in the first days of 2020', 'in one week of 2020', 'in a single month of 2020', 'in the run-up to 2020', 'up to 2020', 'in the 12 months to June 2020', 'in the year to June 2020', 'between 2010 and 2020', 'from 2020 to 2024', 'over the years 2010 to 2020'])(
    'is not the year that it names: %s', time => expect(bearsOut(verdicts(`Trade between Azerbaijan and Russia was $2.6 billion ${time}.`))).toBe(false))

  it.each(['in the first days of 2022', 'in one week of 2022', 'between 2010 and 2022', 'in fiscal 2022'])('of a place neither: %s', time => expect(bearsOut(verdicts(`By trade turnover, Russia was Azerbaijan’s third-largest partner ${time}.`))).toBe(false))

  it.each([
    ['ru', 'За одну неделю 2020 года товарооборот Азербайджана и России составил 2,6 млрд долларов.'], ['ru', 'В 2020 финансовом году товарооборот Азербайджана и России составил 2,6 млрд долларов.'], ['ru', 'С 2010 по 2020 год товарооборот Азербайджана и России составил 2,6 млрд долларов.'],
    ['az', '2020-ci maliyyə ilində Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar olub.'], ['az', '2020-ci ilin ilk günlərində Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar olub.'],
  ] as const)('is not the year in %s: %s', (language, text) => expect(bearsOut(verdicts(text, language))).toBe(false))

  it('may be whole and said in other words', () => {
    for (const time of ['in the whole of 2020', 'over the course of 2020', 'throughout 2020', 'for the year 2020']) expect(verdicts(`Trade between Azerbaijan and Russia was $2.6 billion ${time}.`), time).toEqual(['supported'])
  })
})

describe('a party', () => {
  it.each([
    'Trade between Azerbaijan and southern Russia was $2.6 billion in 2020.', 'Trade between Azerbaijan and the EAEU was $2.6 billion in 2020.', 'Remittances from Tatarstan to Azerbaijan were $531.3 million in 2017.', 'Ruritanian investments in Azerbaijan reached $4.5 billion by June 2019.',
    'About 900 companies with Ruritanian capital operated in Azerbaijan in November 2021.', 'At the UN General Assembly in 2019 Azerbaijan and Tatarstan voted the same way 58 times.', 'Direct investment from Russia in SOCAR amounted to $518 million in 2022.', 'Azerbaijan imported goods worth $975 million to Russia in 2022.',
    'Azerbaijan’s exports from Russia were $3.6 billion in 2024.',
  ])('is another than the two: %s', text => expect(bearsOut(verdicts(text))).toBe(false))
})

describe('goods', () => {
  it.each([
    'Azerbaijan exported 179,884 tons of greenhouse tomatoes to Russia in 2020.', 'Azerbaijan exported 179,884 tons of tomatoes and apples to Russia in 2020.', 'Azerbaijan’s export contracts to Russia exceeded $1.1 billion in 2024.', 'Trade in wheat between Azerbaijan and Russia grew in 2021.', 'Trade finance between Azerbaijan and Russia was $2.6 billion in 2020.', 'In agriculture, trade between Azerbaijan and Russia was $2.6 billion in 2020.',
    'Non-oil trade between Azerbaijan and Russia grew in 2021.',
  ])('are others than those counted: %s', text => expect(bearsOut(verdicts(text))).toBe(false))
})

describe('a place', () => {
  it.each([
    'By trade turnover, Russia almost became Azerbaijan’s third-largest partner in 2022.', 'By trade turnover, Russia was Azerbaijan’s third-largest partner in 2022 among CIS countries.', 'Azerbaijan remained Russia’s largest supplier of tomatoes in 2021 in the region.', 'In 2023 Russia was the largest source of Azerbaijan’s imports after Turkey.',
    'By trade turnover, Russia ceased to be Azerbaijan’s third-largest partner in 2022.', 'In 2022 Russia ranked third among Azerbaijan’s trading partners by trade in wheat.',
  ])('is on another list, or none: %s', text => expect(bearsOut(verdicts(text))).toBe(false))
})

describe('what only sounds like the measure', () => {
  it.each([
    'Trade between Azerbaijan and Russia grew 17.5 percent faster in 2023.', 'Trade between Azerbaijan and Russia grew by 17.5 percent in 2023 in rouble terms.', 'The number of firms in trade between Azerbaijan and Russia grew by 17.5 percent in 2023.', 'Growth in trade between Azerbaijan and Russia was $2.6 billion in 2020.',
    'Russia accounted for 95.9 percent of the growth in Azerbaijan’s tomato exports in 2020.', 'Russia accounted for all but 95.9 percent of Azerbaijan’s tomato exports in 2020.', 'Tomatoes accounted for 95.9 percent of Azerbaijan’s exports to Russia in 2020.', 'By trade deficit, Russia was Azerbaijan’s third-largest partner in 2022.',
    'Some 900 companies with Russian capital closed in Azerbaijan in November 2021.', 'Some 900 companies with Russian capital operated in Baku in November 2021.', 'Some 900 companies with Russian capital operated in Azerbaijan’s energy sector in November 2021.', 'About 900,000 Russian citizens visited Azerbaijan by car in 2018.',
    'Azerbaijan’s population reached 10.1 million women in 2020.', 'Russia’s annual investments in Azerbaijan reached $4.5 billion by June 2019.', 'More than 230 documents were torn up by the two countries.',
  ])('is not borne out: %s', text => expect(bearsOut(verdicts(text))).toBe(false))

  it.each([
    ['ru', 'Экспорт цемента из Азербайджана в Россию в 2022 году составил 975 млн долларов.'], ['ru', 'Рост экспорта из Азербайджана в Россию в 2022 году составил 975 млн долларов.'], ['ru', 'Недополученный экспорт из Азербайджана в Россию в 2022 году составил 975 млн долларов.'],
    ['ru', 'В 2020 году товарооборот Азербайджана и России составил бы 2,6 млрд долларов.'], ['ru', 'Говорить, что в 2020 году товарооборот Азербайджана и России составил 2,6 млрд долларов, нельзя.'],
    ['az', '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollara çatmadı.'], ['az', '2020-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar ola bilərdi.'], ['az', '2020-ci ildə Naxçıvanla Rusiya arasında ticarət dövriyyəsi 2,6 milyard dollar olub.'],
    ['az', 'Azərbaycan 2020-ci ildə Rusiyaya 179 884 ton pomidor ixrac edə bilməyib.'], ['az', '2022-ci ildə Azərbaycanın Rusiyaya ixracının artımı 975 milyon dollar olub.'],
  ] as const)('is not borne out in %s: %s', (language, text) => expect(bearsOut(verdicts(text, language))).toBe(false))
})

describe('the country that is meant', () => {
  it.each([
    'The Georgian minister said trade with Russia was $2.6 billion in 2020.', 'Georgian Prime Minister: our exports to Russia reached $975 million in 2022.', 'Yerevan said its exports to Russia reached $975 million in 2022.', 'Azerbaijan sold goods for $975 million in 2022 to Russia’s neighbours.',
    'Azerbaijan bought goods for $2.73 billion in 2022 from Russia and its allies.', 'Azerbaijan bought goods for $2.73 billion in 2022 from Russian-controlled Abkhazia.', 'Azerbaijan sold Russia assets for $975 million in 2022.', 'Azerbaijan’s taxes on exports to Russia were $975 million in 2022.',
  ])('is not assumed where another may be: %s', text => expect(bearsOut(verdicts(text))).toBe(false))

  it('of a list is the one at the figure', () => {
    expect(verdicts('In 2022 imports from Turkey made $2 billion, from Russia $2.73 billion, from Iran $3 billion.').slice(0, 2)).toEqual(['no-evidence', 'supported'])
  })
})

describe('the way back', () => {
  it.each([
    ['ru', 'В 2017 году физические лица перевели из России в Азербайджан 531,3 млн долларов, а в обратную сторону — 64,3 млн.'], ['ru', 'В первом полугодии 2024 года из России в Азербайджан перевели 427 млн долларов, обратно за тот же срок ушло 29,4 млн.'],
  ] as const)('is the other flow: %s, %s', (language, text) => {
    const [there, back] = judged(text, { date: '2024-11-06', language })
    expect([back?.claim.area, back?.claim.counterpart]).toEqual([there?.claim.counterpart, there?.claim.area])
    expect(bearsOut([back!.verdict])).toBe(true)
  })
})

describe('a statement that the next sentence takes back', () => {
  it.each(['This is not true.', 'That claim is false.', 'Not so, says the minister.'])('is not borne out: %s', next => expect(bearsOut(verdicts(`${TRUE.en[0]!.toUpperCase()}${TRUE.en.slice(1)}. ${next}`))).toBe(false))

  it('is borne out where the next one only goes on', () => expect(verdicts(`${TRUE.en[0]!.toUpperCase()}${TRUE.en.slice(1)}. This is a good result.`)[0]).toBe('supported'))
})

describe('two figures of a list', () => {
  it.each([
    'Azerbaijan’s exports to and imports from Russia were $3.621 billion and $1.178 billion in 2024 respectively.', 'In 2020 and 2023 trade between Azerbaijan and Russia was $4.36 billion and $2.6 billion respectively.',
    'Trade between Azerbaijan and Russia was $2.6 billion and $4.36 billion in 2023 and 2020.',
  ])('are not taken for each other: %s', text => expect(verdicts(text).every(verdict => verdict === 'no-evidence')).toBe(true))
})

describe('what a sentence takes from the one before', () => {
  const START = 'In 2023 Azerbaijan’s trade with Russia was $4.36 billion'

  it.each([
    [`${START}. Belarus is another partner. Imports grew by 16 percent.`], [`${START}. SOCAR reported its results. Imports grew by 16 percent.`], [`${START}, and with Turkey $7.6 billion. Imports grew by 16 percent.`],
    [`${START}. In agriculture, imports grew by 16 percent.`], [`${START}. In Georgia imports grew by 16 percent.`], [`${START}. Imports from there grew by 16 percent in the first half.`],
  ])('is nothing where something else was spoken of: %s', text => expect(bearsOut(verdicts(text).slice(1))).toBe(false))

  it('is not the time where a later one is meant', () => {
    expect(verdicts('Trade between Azerbaijan and Russia was $2.6 billion in 2020. A year later it stood at $2.99 billion.')).toEqual(['supported', 'no-evidence'])
  })
})

describe('a day', () => {
  const SIGNED = 'The Declaration on Allied Interaction was signed'

  it.each([`${SIGNED} in Moscow before 22 February 2022.`, `${SIGNED} in Moscow on the night after 22 February 2022.`, `Two years after the Declaration on Allied Interaction was signed, on 22 February 2024, they met in Moscow.`])(
    'near another says nothing of that one: %s', text => expect(verdicts(text)).toEqual(['no-evidence']))
})

describe('who did it', () => {
  it.each([
    'The Declaration on Allied Interaction was signed by Georgia and Armenia in Moscow on 22 February 2022.', 'Presidents Recep Tayyip Erdogan and Vladimir Putin signed the Declaration on Allied Interaction in Moscow on 22 February 2022.',
    'Putin’s aide and Ilham Aliyev met in Moscow on 22 February 2022.', 'Vladimir Putin and Ilham Aliyev met Emmanuel Macron in Moscow on 22 February 2022.', 'Vladimir Putin met the ambassador in Moscow on 22 February 2022.',
    'On 22 February 2022 Ukraine condemned the Declaration on Allied Interaction.', 'The economic part of the Declaration on Allied Interaction was signed in Moscow on 22 February 2022.', 'Ilham Aliyev, vice-president of Azerbaijan, spoke.', 'Shahin Mustafayev, prime minister of Azerbaijan, spoke.',
    'Shahin Mustafayev, first deputy prime minister of Azerbaijan, spoke.',
  ])('is another than the record has: %s', text => expect(bearsOut(verdicts(text))).toBe(false))

  it.each([
    'The treaty on the state border between Azerbaijan and Tatarstan was signed in Baku on September 3, 2010.', 'The treaty on the state border between Azerbaijan and Russia’s Dagestan was signed in Baku on September 3, 2010.', 'Diplomatic relations between Azerbaijan and Russia, Georgia and Turkey were established on 4 April 1992.',
    'The Azerbaijan–Ruritania agreement on avoiding double taxation has been in force since 3 July 1998.', 'Restrictions on tomatoes and apples from Azerbaijan had been introduced by the EAEU on December 10, 2020.', 'Trade between Azerbaijan and the EAEU grew in 2021.', 'Nakhchivan remained Russia’s largest supplier of tomatoes in 2021.',
    'By trade turnover, Russia was Azersun Holding’s third-largest partner in 2022.', 'More than 50,000 citizens of Tatarstan came to Azerbaijan in October 2023.',
  ])('is not one of the two: %s', text => expect(bearsOut(verdicts(text))).toBe(false))

  it('may be a region where the record is of it', () => expect(verdicts('План действий Азербайджана и Дагестана на 2023–2025 годы стороны подписали в Баку 20 февраля 2023 года.', 'ru')).toEqual(['supported']))

  it('is not denied by another visit of the same name', () => expect(verdicts('Vladimir Putin visited Baku on 22 February 2022.')).toEqual(['no-evidence']))
})

describe('a deed', () => {
  it.each([
    'The Treaty on Friendship, Cooperation and Mutual Security was terminated by Russia and Azerbaijan in Moscow on July 3, 1997.', 'The Treaty on Friendship, Cooperation and Mutual Security was ratified by Russia and Azerbaijan in Moscow on July 3, 1997.',
    'Russia and Azerbaijan refused to sign the Treaty on Friendship, Cooperation and Mutual Security in Moscow on July 3, 1997.', 'The draft Declaration on allied interaction was signed in Moscow on 22 February 2022.', 'Amendments to the Declaration on allied interaction were signed in Moscow on 22 February 2022.',
    'Diplomatic relations between Azerbaijan and Russia were severed on 4 April 1992.', 'Diplomatic relations between Azerbaijan and Russia were nearly established on 4 April 1992.',
  ])('is another than the one on record: %s', text => expect(bearsOut(verdicts(text))).toBe(false))
})
