import { describe, expect, it } from 'vitest'
import { judged, told } from './claimTexts.ts'
import { labelledClaims } from './labelled.ts'

const labelled = labelledClaims()

it('has claims of every kind in every language to be judged by', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(250)
  for (const language of ['en', 'az', 'ru']) {
    const kinds = new Set(labelled.filter(one => one.language === language).map(({ kind }) => kind))
    for (const kind of ['true', 'rounded', 'wrong year', 'wrong direction', 'wrong magnitude', 'wrong rank', 'not covered', 'forecast', 'opinion']) expect(kinds, `${language}: ${kind}`).toContain(kind)
  }
})

describe('the labelled claims', () => {
  const got = labelled.map(one => ({ ...one, got: told(one.text, one).map(({ verdict }) => verdict) }))

  it('are never falsely supported', () => {
    expect(got.filter(({ expected, got: verdicts }) => !expected.includes('supported') && verdicts.includes('supported')).map(({ text }) => text)).toEqual([])
  })

  it('get the verdict of a careful reader in at least 95 of 100 cases', () => {
    const tuned = got.filter(({ heldOut }) => !heldOut)
    const wrong = tuned.filter(({ expected, got: verdicts }) => expected.some((verdict, place) => verdicts[place] !== verdict))
    expect(wrong.length / tuned.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.05)
  })
})

describe('a verdict', () => {
  it('says what the claim covers and what it was held against', () => {
    const [one] = judged('Trade between Azerbaijan and Russia was $2.6 billion in 2020.')
    expect(one?.arithmetic.covers).toEqual({ low: 2_550_000_000, high: 2_650_000_000 })
    expect(one?.arithmetic.trials.map(({ evidence, fit }) => [evidence, fit])).toEqual([[['2020-az-turnover'], 'fits']])
    expect(one?.evidence).toEqual(['2020-az-turnover'])
  })

  it('by one side shows the other side’s own count, though that is of another day and no evidence', () => {
    const [one] = judged('Russian investment in Azerbaijan reached $6.3 billion in April 2022.')
    expect(one?.verdict).toBe('one-side')
    const { trials } = one!.arithmetic
    expect(trials.filter(({ reporter, fit }) => reporter === 'AZ' && fit === 'fits')).not.toEqual([])
    const beside = trials.filter(({ reporter }) => reporter === 'RU')
    expect(beside.map(({ period, value, fit }) => [period, value, fit])).toContainEqual(['2022-10', 4.5e9, 'off'])
    for (const { evidence } of beside) expect(one!.evidence).not.toContain(evidence[0])
  })

  it('never rests on the article itself', () => {
    const text = 'Azerbaijan led in supplies of tomatoes to Russia in 2021.'
    expect(judged(text)[0]?.verdict).toBe('supported')
    const own = judged(text, { source: 't-azernews-2021-11-25' })[0]
    expect(own?.verdict).toBe('no-evidence')
    expect(own?.arithmetic.reason).toBe('own-source')
    expect(judged(text, { source: 'http://www.today.az/news/politics/212599.html' })[0]?.verdict).toBe('no-evidence')
  })

  it('offers the years for which a figure would be right', () => {
    const [one] = judged('Trade between Azerbaijan and Russia was $2.6 billion in 2019.')
    expect(one?.verdict).toBe('contradicted')
    expect(one?.arithmetic.beside.map(({ period }) => period)).toContain('2020')
  })

  it('names each record once', () => {
    const found = judged('Putin’s first official visit to Baku took place on January 9-10, 2001, and in September 2018 he addressed the interregional forum in Baku.')
    expect(found.flatMap(({ evidence }) => evidence)).not.toEqual([])
    for (const { evidence } of found) expect(evidence).toEqual([...new Set(evidence)])
  })

  it('marks the words of the claim in the text', () => {
    const text = 'It was a warm day. Trade with Russia came to $2.6 billion in 2020.'
    const { claim } = judged(text)[1]!
    expect(text.slice(...claim.span)).toBe('$2.6 billion')
  })
})
