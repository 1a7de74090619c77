import { describe, expect, it } from 'vitest'
import { printedNumbers } from '#facts/printedNumbers.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import type { Language } from '#schema/vocabulary.ts'

const pairs = await Promise.all((await dyadIdsIn('data')).map(id => readDyad('data', id)))
const KINDS = ['events', 'agreements', 'organisations'] as const

const originals = pairs.flatMap(({ translations, ...authored }) =>
  Object.entries(translations).flatMap(([language, words]) =>
    KINDS.flatMap(kind => authored[kind].map(({ id, summary }) => ({ language: language as Language, where: `${language} ${kind} ${id}`, original: summary, translated: words[kind][id]?.summary }))),
  ),
)

describe('The translated summaries', () => {
  it('are there for every event, document and organisation, in every language', () => {
    expect(originals.length).toBeGreaterThan(1000)
    expect(originals.filter(({ translated }) => !translated).map(({ where }) => where)).toEqual([])
  })

  it('give the figures of the original, none more and none fewer', () => {
    const unlike = originals.filter(({ language, original, translated = '' }) => printedNumbers(translated, language).join() !== printedNumbers(original, 'en').join())
    expect(unlike.map(({ where }) => where)).toEqual([])
  })
})

describe('The translated figures of events', () => {
  it('are there for every event that has any, in every language', () => {
    const missing = pairs.flatMap(({ events, translations }) => Object.entries(translations).flatMap(([language, words]) => events.flatMap(({ id, figures }) => (figures && !words.events[id]?.figures ? [`${language} ${id}`] : []))))
    expect(missing).toEqual([])
  })
})
