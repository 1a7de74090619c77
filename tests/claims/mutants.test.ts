import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2024-08-22' } = {}) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.verdict

/** Whether a text’s figure is said to be borne out. */
const isHeld = (text: string, words: string, context: Parameters<typeof verdictOf>[2] = {}) => /^(?:supported|one-side)$/.test(verdictOf(text, words, context) ?? '')

describe('a figure without a time', () => {
  it('is no latest year’s where words tell of another time or another stretch', () => {
    for (const time of ['used to stand', 'once stood', 'before the war stood', 'over five years stood', 'in the last quarter stood', 'on the eve of the pandemic stood']) expect(isHeld(`Trade turnover between Azerbaijan and Russia ${time} at $4.4 billion.`, '4.4')).toBe(false)
    expect(isHeld('Товарооборот между Россией и Азербайджаном до войны составлял 4,4 млрд долларов.', '4,4', { language: 'ru' })).toBe(false)
    expect(isHeld('Товарооборот между Россией и Азербайджаном за полугодие составил 4,4 млрд долларов.', '4,4', { language: 'ru' })).toBe(false)
    expect(isHeld('Azərbaycanla Rusiya arasında ticarət dövriyyəsi əvvəllər 4,4 milyard dollar idi.', '4,4', { language: 'az' })).toBe(false)
  })

  it('is of all goods only where no others are named', () => {
    expect(isHeld('Azerbaijan imports $3.16 billion worth of food from Russia.', '3.16')).toBe(false)
    expect(isHeld('Trade turnover of farm goods between Azerbaijan and Russia stands at $4.4 billion.', '4.4')).toBe(false)
    expect(verdictOf('Azerbaijan imports $3.16 billion worth of goods from Russia.', '3.16')).toBe('supported')
  })
})

describe('a sentence that goes on from the one before', () => {
  it.each([
    ['en', 'In 2023 trade between Azerbaijan and Russia came to $4.36 billion.', 'Growth was 17.5 percent.', ['Growth of the economy was 17.5 percent.', 'Wages rose by 17.5 percent.', 'Growth over five years was 17.5 percent.', 'The number of flights grew by 17.5 percent.'], '17.5'],
    ['ru', 'Товарооборот Азербайджана с Россией в 2023 году составил 4,36 млрд долларов.', 'Рост составил 17,5%.', ['Рост цен составил 17,5%.', 'Рост экономики составил 17,5%.', 'Число рейсов выросло на 17,5%.'], '17,5'],
    ['az', '2023-cü ildə Azərbaycanın Rusiya ilə ticarət dövriyyəsi 4,36 milyard dollar olub.', 'Artım 17,5% təşkil edib.', ['İqtisadi artım 17,5% təşkil edib.', 'Tariflər 17,5% artıb.', 'Beş ildə artım 17,5% təşkil edib.'], '17,5'],
  ] as const)('is about the same only where it names nothing else (%s)', (language, first, same, others, words) => {
    expect(verdictOf(`${first} ${same}`, words, { language })).toBe('supported')
    for (const other of others) expect(isHeld(`${first} ${other}`, words, { language })).toBe(false)
  })

  it('takes no trade of a third country for the two’s, and no year for several', () => {
    expect(isHeld('From 2021 to 2023 trade between Georgia and Russia grew to $4.36 billion. Imports from Russia increased by $1.1 billion during this period.', '1.1')).toBe(false)
    expect(isHeld('From 2021 to 2023 trade between Azerbaijan and Russia grew to $4.36 billion. Imports from Russia increased by $1.1 billion during the year.', '1.1')).toBe(false)
  })

  it('is not paid by others or owed', () => {
    const bought = 'Azerbaijan bought 28,820 tons of sugar from Russia in 2023.'
    for (const paid of ['Georgia paid', 'The country still owes', 'The country received']) expect(isHeld(`${bought} ${paid} $19.62 million for these supplies.`, '19.62')).toBe(false)
  })

  it('may be taken back by whoever denies it', () => {
    expect(isHeld('In 2024 the trade turnover of Azerbaijan with Russia was $4.799 billion. The ministry denied this.', '4.799', { date: '2025-02-01' })).toBe(false)
    expect(isHeld('В 2024 году товарооборот Азербайджана с Россией составил 4,799 млрд долларов. Министерство это опровергло.', '4,799', { language: 'ru', date: '2025-02-01' })).toBe(false)
  })
})

describe('the end of a span', () => {
  it('is a level and no bound', () => {
    expect(isHeld('С 2021 по 2023 год товарооборот между Азербайджаном и Россией вырос с 2,99 млрд до 5,23 млрд долларов.', '5,23', { language: 'ru' })).toBe(false)
    expect(isHeld('Товарооборот России и Азербайджана в 2023 году дошёл до 4,9 млрд долларов.', '4,9', { language: 'ru' })).toBe(false)
    expect(verdictOf('С 2021 по 2023 год товарооборот между Азербайджаном и Россией вырос с 2,99 млрд до 4,36 млрд долларов.', '4,36', { language: 'ru' })).toBe('supported')
  })

  it('is not fallen to where it rose', () => {
    expect(isHeld('From 2021 to 2023, trade turnover between Azerbaijan and Russia decreased from $2.99 billion to $4.36 billion.', '4.36')).toBe(false)
  })
})

describe('how much was added', () => {
  it('is told in the levels’ own currency, and as a fact', () => {
    expect(isHeld("Azerbaijan's imports from Russia increased by 430 million manats in 2023.", '430')).toBe(false)
    expect(isHeld("Azerbaijan's imports from Russia may have increased by $430 million in 2023.", '430')).toBe(false)
  })
})

describe('goods', () => {
  it('that rot on the way or are eaten at home are not sold', () => {
    expect(isHeld('In 2020, 179,884 tonnes of tomatoes rotted on the way from Azerbaijan to Russia.', '179,884')).toBe(false)
    expect(isHeld('95.3 percent of the wheat that Azerbaijan consumed in 2021 came from Russia.', '95.3', { date: '2022-04-04' })).toBe(false)
    expect(isHeld('95,3 процента всей пшеницы, которую Азербайджан ввёз в 2021 году, не приехало из России.', '95,3', { language: 'ru', date: '2022-04-04' })).toBe(false)
  })
})

describe('another place than the one that is counted', () => {
  it('has no figure of the two', () => {
    expect(isHeld('In January–September 2019, 574,017 tonnes of Azerbaijani oil went through the Baku–Supsa pipeline.', '574,017')).toBe(false)
    expect(isHeld('In 2023, 480,000 citizens of Azerbaijan visited Dagestan.', '480,000')).toBe(false)
    expect(isHeld('Tatarstan was the top importer of Azerbaijani tomatoes in 2020.', 'top importer', { date: '2021-01-14' })).toBe(false)
    expect(isHeld("In payments for Azerbaijan's imports from Russia the share of national currencies is 70 percent.", '70')).toBe(false)
  })
})

describe('figures that no measure counts', () => {
  it('are of the deed that the record tells of them', () => {
    expect(verdictOf('In the crash of the Azerbaijan Airlines Embraer near Aktau 38 people died.', '38', { date: '2025-01-20' })).toBe('supported')
    for (const untrue of ['38 people survived', '29 people died', '38 children died', '67 people survived']) expect(isHeld(`In the crash of the Azerbaijan Airlines Embraer near Aktau ${untrue}.`, untrue.slice(0, 2), { date: '2025-01-20' })).toBe(false)
    const rent = 'a year in rent for the Gabala radar station.'
    expect(verdictOf(`Azerbaijan sought $150 million ${rent}`, '150', { date: '2013-02-01' })).toBe('supported')
    expect(isHeld(`Azerbaijan received $150 million ${rent}`, '150', { date: '2013-02-01' })).toBe(false)
    expect(isHeld(`Russia offered $7 million ${rent}`, '$7', { date: '2013-02-01' })).toBe(false)
    expect(isHeld(`Russia paid Azerbaijan $7 million ${rent.replace('a year', 'a month')}`, '$7', { date: '2013-02-01' })).toBe(false)
  })

  it('are of those whom the record names, and not before it was', () => {
    expect(isHeld('Rosneft first agreed to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2021-12-12' })).toBe(false)
    expect(isHeld('In the contract for the Karabakh field Lukoil got 7.5 percent.', '7.5', { date: '1995-12-01' })).toBe(false)
    expect(isHeld('Lukoil first agreed to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2020-12-12' })).toBe(false)
    expect(isHeld('Guests from 13 countries and 75 Nobel laureates came to the Baku humanitarian forum.', '75', { date: '2016-10-01' })).toBe(false)
  })
})
