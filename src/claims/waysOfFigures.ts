import type { Amount } from './amounts.ts'
import type { Marked } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { deedsNamed } from './saidOfFigure.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** Where what is counted went, and who asked, offered or refused it. */
export interface Ways {
  readonly to: ReadonlySet<string>
  /** By deed, the countries that did it. */
  readonly doers: ReadonlyMap<string, ReadonlySet<string>>
}

/** Deeds of the one country that are not the other's. */
const OWN_DEEDS: ReadonlySet<string> = new Set(['deed asked', 'deed offered', 'deed refused'])

/** How many words from a figure its way is said. */
const REACH = 10

/** Where and by whom, as one sentence says it. */
function waysIn(sentence: Marked, vocabulary: Vocabulary): Ways {
  const parties = partiesIn(sentence, vocabulary)
  const doers = new Map<string, Set<string>>()
  sentence.tokens.forEach(({ kind, word }, at) => {
    const deeds = kind === 'word' ? deedsNamed(word).filter(deed => OWN_DEEDS.has(deed)) : []
    if (deeds.length === 0) return
    const beside = parties.filter(({ from, to, role }) => role !== 'to' && role !== 'in' && ((to <= at && at - to <= 1) || (vocabulary.language === 'ru' && from === at + 1)))
    for (const deed of deeds) for (const { area } of beside) doers.set(deed, new Set([...(doers.get(deed) ?? []), area]))
  })
  return { to: new Set(parties.flatMap(({ role, area }) => (role === 'to' ? [area] : []))), doers }
}

/** Those of a record, over its sentences. */
export function waysOver(sentences: readonly Marked[], vocabulary: Vocabulary): Ways {
  const all = { to: new Set<string>(), doers: new Map<string, Set<string>>() }
  for (const sentence of sentences) {
    const { to, doers } = waysIn(sentence, vocabulary)
    for (const area of to) all.to.add(area)
    for (const [deed, areas] of doers) all.doers.set(deed, new Set([...(all.doers.get(deed) ?? []), ...areas]))
  }
  return all
}

/** "Sent to this country" of what its record has sent to another; "that one asked" of what the other did. */
export function isOtherWay(sentence: Marked, { to: past }: Pick<Amount, 'to'>, record: Ways, vocabulary: Vocabulary): boolean {
  const own = waysIn(sentence, vocabulary)
  const ends = partiesIn(sentence, vocabulary).filter(({ role, from }) => role === 'to' && from >= past && from - past <= REACH && sentence.breaks[from] === sentence.breaks[past - 1])
  const isElsewhere = record.to.size > 0 && ends.some(({ area }) => !record.to.has(area))
  return isElsewhere || [...own.doers].some(([deed, areas]) => record.doers.has(deed) && [...areas].every(area => !record.doers.get(deed)!.has(area)))
}
