import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'

const verdictOf = (text: string, words: string, language: Language, date: string) => judged(text, { language, date }).find(({ claim }) => claim.kind !== 'post' && claim.words.includes(words))?.verdict

describe('mutual trade and its two ways', () => {
  it('are not tried as trade with all the world', () => {
    const trade = (exported: string) => `Mutual trade came to $3.4 billion in 2021, with Russian exports of ${exported} billion.`
    expect(verdictOf(trade('$2.3'), '3.4', 'en', '2022-05-01')).toBe('one-side')
    expect(verdictOf(trade('$2.3'), '2.3', 'en', '2022-05-01')).toBe('one-side')
    expect(verdictOf(trade('$2.9'), '2.9', 'en', '2022-05-01')).toBe('contradicted')
  })
})

describe('by how much one year was more than another', () => {
  it('is the difference of one country’s counts', () => {
    expect(verdictOf('In 2022 Azerbaijan’s imports from Russia were $660 million more than in 2021.', '660', 'en', '2023-05-01')).toBe('supported')
    expect(verdictOf('In 2022 Azerbaijan’s imports from Russia were $660 million less than in 2021.', '660', 'en', '2023-05-01')).not.toBe('supported')
  })
})

describe('goods that their unit tells', () => {
  it('are electricity in kilowatt hours', () => {
    const sold = (amount: string) => `In January–July 2021 Azerbaijan exported ${amount} million kWh to Russia.`
    expect(verdictOf(sold('56.1'), '56.1', 'en', '2022-08-19')).toBe('supported')
    expect(verdictOf(sold('66.1'), '66.1', 'en', '2022-08-19')).toBe('contradicted')
  })

  it('are a sentence’s only ones in cubic metres, which the text goes on with', () => {
    const sold = (amount: string) => `2013-cü ildə Azərbaycan Rusiyaya 1,37 mlrd kub metr qaz ixrac edib. Azərbaycanın Rusiyaya qaz satışına başladığı il – 2010-cu ildə isə ixrac həcmi ${amount} mln kub metr olub.`
    expect(verdictOf(sold('799,7'), '799,7', 'az', '2014-10-15')).toBe('supported')
    expect(verdictOf(sold('599,7'), '599,7', 'az', '2014-10-15')).not.toBe('supported')
  })
})

describe('what came by the end of last year', () => {
  it('is told with the time between the bound and the figure', () => {
    const grown = (level: string) => `За пять лет, с 2019 по 2023 год, товарооборот России и Азербайджана вырос, превысив по итогам прошлого года ${level} млрд долларов.`
    expect(verdictOf(grown('4'), '4 млрд', 'ru', '2024-08-30')).toBe('supported')
    expect(verdictOf(grown('6'), '6 млрд', 'ru', '2024-08-30')).not.toBe('supported')
  })
})

describe('what went elsewhere than to the neighbour', () => {
  it('is not what went there', () => {
    expect(verdictOf('2024-cü ildə Azərbaycanın 26 milyard 338 milyon dollarlıq ixracı Rusiyadan kənar ölkələrə yönəlib.', '26', 'az', '2025-08-11')).toBe('no-evidence')
  })
})

describe('joint ventures', () => {
  it('are held against those counted as such', () => {
    expect(verdictOf('В Азербайджане действует около 700 совместных предприятий с российским капиталом.', '700', 'ru', '2019-11-25')).toBe('supported')
    expect(verdictOf('Azərbaycanda Rusiya ilə 700-ə yaxın müştərək müəssisə işləyir.', '700', 'az', '2019-11-25')).toBe('supported')
    expect(verdictOf('В Азербайджане действует около 760 совместных предприятий с российским капиталом.', '760', 'ru', '2018-12-25')).not.toBe('supported')
  })
})

describe('a figure that its measure does not count so', () => {
  it('is as a record prints it', () => {
    expect(verdictOf('"Hayat Pharm" əczaçılıq zavodunun investisiya dəyəri 74 milyon dollar təşkil edir.', '74', 'az', '2016-11-03')).toBe('supported')
    expect(verdictOf('"Hayat Pharm" əczaçılıq zavodunun investisiya dəyəri 94 milyon dollar təşkil edir.', '94', 'az', '2016-11-03')).not.toBe('supported')
  })
})

describe('an "if" that supposes nothing', () => {
  it('leads to what is so', () => {
    const trade = (words: string, level: string) => `${words} товарооборот России и Азербайджана в прошлом году достиг ${level} миллиарда долларов.`
    expect(verdictOf(trade('Если взглянуть на торговлю,', '2,5'), '2,5', 'ru', '2019-04-27')).toBe('supported')
    expect(verdictOf(trade('Если взглянуть на торговлю,', '3,5'), '3,5', 'ru', '2019-04-27')).toBe('contradicted')
    expect(verdictOf(trade('Если верны сообщения газет,', '2,5'), '2,5', 'ru', '2019-04-27')).not.toBe('supported')
  })

  it('sets one year beside another', () => {
    expect(verdictOf('Если в 2017 году товарооборот России и Азербайджана составлял 2,1 млрд долларов, то в 2018 году – 2,5 млрд.', '2,1', 'ru', '2019-04-27')).toBe('supported')
    expect(verdictOf('Если бы в 2017 году товарооборот России и Азербайджана составил 2,1 млрд долларов, то он вырос бы.', '2,1', 'ru', '2019-04-27')).toBe('no-evidence')
    expect(verdictOf('If in 2017 trade between Russia and Azerbaijan was $2.1 billion, in 2018 it was $2.5 billion.', '2.1', 'en', '2019-04-27')).toBe('supported')
    expect(verdictOf('If in 2017 trade between Russia and Azerbaijan had been $2.1 billion, it would have doubled.', '2.1', 'en', '2019-04-27')).not.toBe('supported')
  })
})

describe('the part of payments in the second country’s currency', () => {
  it('is no share of trade', () => {
    const paid = (percent: number) => `В августе 2025 года доля рубля в торговле России и Азербайджана была около ${percent} процентов.`
    expect(verdictOf(paid(80), '80', 'ru', '2025-09-02')).toBe('supported')
    expect(verdictOf(paid(60), '60', 'ru', '2025-09-02')).toBe('contradicted')
  })
})

describe('oil in transit', () => {
  it('is the same whichever of the two is named as the pipe’s', () => {
    const sent = (amount: string) => `In 2006 Socar sent ${amount} million tons of oil by the Russian-run pipeline from Baku to Novorossiysk.`
    expect(verdictOf(sent('1.17'), '1.17', 'en', '2007-01-10')).toBe('close')
    expect(verdictOf(sent('2.17'), '2.17', 'en', '2007-01-10')).toBe('contradicted')
  })

  it('is not the other country’s across this one', () => {
    const sent = (whence: string, across: string) => verdictOf(`Oil transit from ${whence} through ${across} was 1.27 million tonnes in 2015.`, '1.27', 'en', '2016-05-01')
    expect(sent('Azerbaijan', 'Russia')).toBe('supported')
    expect(sent('Russia', 'Azerbaijan')).toBe('no-evidence')
  })
})
