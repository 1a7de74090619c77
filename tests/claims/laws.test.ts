import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '#claims/judge.ts'
import { ownSources } from '#claims/ownSources.ts'
import { readClaims, sentencesRead } from '#claims/readClaims.ts'
import type { Source } from '#schema/records.ts'
import { evidenceFor, judged, vocabularyIn } from './claimTexts.ts'
import { labelledClaims } from './labelled.ts'

const english = labelledClaims().filter(({ language }) => language === 'en')
const NOISE = [
  'The weather in the capital was mild.', 'Ministers spoke of culture and sport.', 'Prices of bread rose by 4 percent in the spring.', 'The ceremony was attended by 120 guests.',
  'He was born in 1958.', 'Exports to Mars will double by 2040.', 'In 2013 the theatre opened its doors.', '“We are glad,” she said.',
]
const noise = fc.array(fc.constantFrom(...NOISE), { maxLength: 6 })

describe('a verdict', () => {
  it('is the same whatever sentences stand around its own', () => {
    fc.assert(fc.property(fc.constantFrom(...english), noise, noise, ({ text, date }, before, after) => {
      const alone = judged(text, { date }).map(({ verdict, claim: { sentence, words } }) => ({ verdict, sentence, words }))
      // A headline has a line of its own.
      const among = judged([...before, text, ...after].join(/[.!?”]$/.test(text) ? ' ' : '\n'), { date }).map(({ verdict, claim: { sentence, words } }) => ({ verdict, sentence, words }))
      const sentences = new Set(alone.map(({ sentence }) => sentence))
      expect(among.filter(({ sentence }) => sentences.has(sentence))).toEqual(alone)
    }), { numRuns: 60 })
  })

  it('bears out any figure rounded to the digits that are printed', () => {
    fc.assert(fc.property(fc.constantFrom(['2024', 4.799], ['2020', 2.6], ['2023', 4.36]), fc.integer({ min: 1, max: 3 }), ([year, value], digits) => {
      const rounded = Number(value).toFixed(Math.min(digits, String(value).split('.')[1]!.length))
      expect(judged(`Trade between Azerbaijan and Russia was $${rounded} billion in ${year}.`)[0]?.verdict).toBe('supported')
    }))
  })

  it('never bears out a figure that is a tenth or more off', () => {
    fc.assert(fc.property(fc.double({ min: 0.1, max: 50, noNaN: true }).filter(value => Math.abs(value / 4.799 - 1) > 0.1), value => {
      expect(judged(`Trade between Azerbaijan and Russia was $${value.toFixed(3)} billion in 2024.`)[0]?.verdict).not.toBe('supported')
    }), { numRuns: 100 })
  })

  it('follows a part that is set by hand', () => {
    const { claim } = judged('Trade between Azerbaijan and Russia was $2.6 billion in 2019.')[0]!
    expect(judge(claim, evidenceFor(null)).verdict).toBe('contradicted')
    expect(judge({ ...claim, period: '2020' }, evidenceFor(null)).verdict).toBe('supported')
  })
})

describe('a reading', () => {
  it('turns the flow round when the countries change places', () => {
    const flows = [
      (a: string, b: string) => `${a} exported goods worth $975 million to ${b} in 2022.`, (a: string, b: string) => `Exports from ${a} to ${b} were $975 million in 2022.`,
      (a: string, b: string) => `${a} imported goods worth $975 million from ${b} in 2022.`, (a: string, b: string) => `${a}'s exports to ${b} reached $975 million in 2022.`,
    ]
    fc.assert(fc.property(fc.constantFrom(...flows), sentence => {
      const [there] = judged(sentence('Azerbaijan', 'Russia'))
      const [back] = judged(sentence('Russia', 'Azerbaijan'))
      expect([back?.claim.area, back?.claim.counterpart]).toEqual([there?.claim.counterpart, there?.claim.area])
      expect(there?.claim.area).not.toBe(there?.claim.counterpart)
    }))
  })

  it('finds every claim at its place in the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), text => {
      for (const { span, words } of readClaims(text, { date: '2021-11-25' }, vocabularyIn('en'))) expect(text.slice(...span)).toBe(words)
    }), { numRuns: 300 })
  })

  it('takes steps in step with the length of the text, and reads no piece that is longer than any sentence', () => {
    const hostile = ['1,', 'more than ', '$', '2020 ', 'a', 'trade exports to from ', 'January–', 'third largest ', '((((', 'Azerbaijan and ', '9.9.', 'to to to ', '. ']
    const vocabulary = vocabularyIn('en')
    /** How often a phrase is looked for, and how long the longest piece is that was read at once. */
    const read = (text: string) => {
      let steps = 0
      const phrases = { at: (...where: Parameters<typeof vocabulary.phrases.at>) => { steps++; return vocabulary.phrases.at(...where) } } as typeof vocabulary.phrases
      const pieces = [...sentencesRead(text, { date: '2021-11-25' }, { ...vocabulary, phrases })].map(({ span }) => span.text.length)
      return { steps, longest: Math.max(...pieces) }
    }
    for (const piece of hostile) {
      const [short, long] = [5_000, 20_000].map(length => read(piece.repeat(Math.ceil(length / piece.length)))) as [ReturnType<typeof read>, ReturnType<typeof read>]
      expect([piece, long.steps <= short.steps * 4.1 + 20]).toEqual([piece, true])
      expect([piece, long.longest <= 1_500]).toEqual([piece, true])
    }
  })
})

describe('the own sources of an article', () => {
  const source = (id: string, repeats?: string): Source => ({ id, publisher: 'p', title: 't', date: null, url: null, language: 'en', kind: 'news', ...(repeats ? { repeats } : {}) })

  it('are itself, what it repeats, and whatever repeats either', () => {
    const sources = [source('ministry'), source('article', 'ministry'), source('copy', 'article'), source('sister', 'ministry'), source('other')]
    expect([...ownSources(sources, { source: 'article', date: null, language: 'en' })].sort()).toEqual(['article', 'copy', 'ministry', 'sister'])
  })

  it('are reports of the very day where nobody says which source it is', () => {
    const sources = [{ ...source('then'), date: '2021-11-25' }, { ...source('earlier'), date: '2021-11-24' }]
    expect([...ownSources(sources, { date: '2021-11-25', language: 'en' })]).toEqual(['then'])
  })
})
