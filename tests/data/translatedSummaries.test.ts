import { describe, expect, it } from 'vitest'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'

const pairs = await Promise.all((await dyadIdsIn('data')).map(id => readDyad('data', id)))
const KINDS = ['events', 'agreements', 'organisations'] as const

const originals = pairs.flatMap(({ translations, ...authored }) =>
  Object.entries(translations).flatMap(([language, words]) =>
    KINDS.flatMap(kind => authored[kind].map(({ id, summary }) => ({ where: `${language} ${kind} ${id}`, original: summary, translated: words[kind][id]?.summary }))),
  ),
)

/** The figures of a text, however its language groups digits and marks decimals: 1,960.5 and 1 960,5 are one figure. */
function figuresOf(text: string, english: boolean): string[] {
  const plain = english ? text.replace(/(?<=\d),(?=\d{3})/g, '') : text.replace(/(?<=\d)[\u00A0 .](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.')
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).toSorted()
}

describe('The translated summaries', () => {
  it('are there for every event, document and organisation, in every language', () => {
    expect(originals.length).toBeGreaterThan(1000)
    expect(originals.filter(({ translated }) => !translated).map(({ where }) => where)).toEqual([])
  })

  it('give the figures of the original, none more and none fewer', () => {
    const unlike = originals.filter(({ original, translated = '' }) => figuresOf(translated, false).join() !== figuresOf(original, true).join())
    expect(unlike.map(({ where }) => where)).toEqual([])
  })
})
