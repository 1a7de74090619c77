import { isSide, type Sides } from '#domain/flow.ts'
import { conceptsOf, isDeed } from './concepts.ts'
import { kindsOfBodies } from './kindOfBody.ts'
import type { Marked } from './Marked.ts'
import type { Word } from './narration.ts'

/** Whose is what: "that country's forces", "this country's diaspora", as a noun behind a country. */
export function ownersIn(sentence: Marked, of: Marked['of'], meaningOf: (word: string) => Word): ReadonlyMap<string, string> {
  const { tokens } = sentence
  const kinds = kindsOfBodies(sentence)
  const owned = of('area').flatMap(({ value, form, to }) => {
    if (!(form === 'demonym' || tokens[to - 1]!.possessive)) return []
    // "That country's prime minister X": whose he is, his name says.
    if (of('post').some(post => post.from === to && of('person').some(person => person.from === post.to))) return []
    // "That country's company X".
    if (kinds.has(to) || of('organisation').some(({ from }) => from === to + 1)) return []
    const thing = tokens[to]?.kind === 'word' ? meaningOf(tokens[to].word) : []
    return thing.some(isDeed) ? [] : thing.map(meaning => [meaning, value] as const)
  })
  return new Map(owned)
}

/** "Верховный суд страны", "the army of that country": the nearest word that tells something before the country's name. */
export function ofCountryIn({ tokens, language }: Marked, of: Marked['of'], sides: Sides, meanings: readonly Word[]): ReadonlyMap<string, string> {
  // Whose ambassador it is tells more than his post.
  const ownedAt = (at: number): Word => (meanings[at]?.length ? meanings[at]! : conceptsOf(tokens[at]?.word ?? '').filter(meaning => meaning === 'thing ambassador'))
  const isListed = (at: number) => /^(?:i|and|,)$/.test(tokens[at]?.word ?? '') && of('area').some(({ from }) => from === at + 1)
  const owned = of('area').flatMap(({ value, form, from, to }) => {
    const isBehind = language === 'ru' ? form !== 'demonym' && /[aiy]$/.test(tokens[to - 1]!.word) && (tokens[from - 1]?.word.length ?? 0) > 2 && !/^(?:dlya|protiv|mezhdu|cherez|pri|pro|nad|pod)$/.test(tokens[from - 1]!.word) : language === 'en' && tokens[from - 1]?.word === 'of'
    if (!isSide(value, sides) || !isBehind || isListed(to) || /^(?:i|and|,)$/.test(tokens[from - 1]?.word ?? '')) return []
    const near = [1, 2, 3].map(back => ownedAt(from - back)).find(({ length }) => length > 0) ?? []
    return near.some(isDeed) ? [] : near.map(meaning => [meaning, value] as const)
  })
  return new Map(owned)
}
