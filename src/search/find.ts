import type { SearchKind } from '#domain/searchIndex.ts'
import { answersTo, type Answers } from './answers.ts'
import type { Entry, SearchEngine } from './searchEngine.ts'
import { onOtherKeys } from './otherKeys.ts'
import { soughtWords } from './wordsOf.ts'

export interface Hit {
  readonly entry: Entry
  /** The spelling that answered best: it may be of another language than the page. */
  readonly name: string
  readonly score: number
}

/** Of the words that were sought, the part that an answer must hold: all but what says nothing, else half, else what holds most of them and at least a third. */
const NEARLY_ALL = 0.85
const HALF = 0.5
const THIRD = 1 / 3

/** A question whose best answer is worth less may have been typed on the keys of another layout. */
const DOUBTFUL = 0.75
/** By how much its answer must be better then: a name of two letters is like anything. */
const CLEARLY = 0.15

export interface Finds {
  /** What was looked for: the question, or what its keys write on the other layout. */
  readonly question: string
  readonly hits: readonly Hit[]
}

/** The records that answer a question, best first. Never throws, and its work does not grow with the length of the question. */
export function find(engine: SearchEngine, question: string): Finds {
  const asTyped = { question, hits: answer(engine, question) }
  if (bestOf(asTyped) >= DOUBTFUL) return asTyped
  const retyped = onOtherKeys(question)
  const otherwise = { question: retyped, hits: answer(engine, retyped) }
  return bestOf(otherwise) >= bestOf(asTyped) + CLEARLY && bestOf(otherwise) >= DOUBTFUL ? otherwise : asTyped
}

const bestOf = ({ hits }: Finds) => hits[0]?.score ?? 0

function answer(engine: SearchEngine, question: string): Hit[] {
  const sought = soughtWords(question).map(word => answersTo(word, engine))
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return []
  const held = new Map<number, number>()
  for (const { byEntry, weight } of sought) for (const entry of byEntry.keys()) held.set(entry, (held.get(entry) ?? 0) + weight / whole)
  const most = Math.max(0, ...held.values())
  const least = most >= NEARLY_ALL ? NEARLY_ALL : Math.max(THIRD, Math.min(HALF, most))
  const within = new Set([...held].flatMap(([entry, share]) => (share >= least ? [entry] : [])))

  const best = new Map<number, Hit>()
  engine.names.forEach((name, place) => {
    if (!within.has(name.entry) || name.words === null) return
    const entry = engine.entries[name.entry]!
    const score = scoreOf(place, name.entry, name.words, sought, whole) * standing(entry)
    if (score > (best.get(name.entry)?.score ?? 0)) best.set(name.entry, { entry, name: name.text, score })
  })
  return [...best.values()].sort((a, b) => b.score - a.score || (a.entry.row[0] < b.entry.row[0] ? -1 : 1))
}

/** How well one name answers: each sought word by its weight, and how much of the name was asked for. */
function scoreOf(place: number, entry: number, words: number, sought: readonly Answers[], whole: number): number {
  let answered = 0
  let met = 0
  for (const { byName, byEntry, weight } of sought) {
    const here = byName.get(place)
    // Another spelling or what stands beside may hold the word: "Sochi 2018" is a place and a year.
    answered += weight * (here ?? 0.9 * (byEntry.get(entry) ?? 0))
    if (here) met += here
  }
  return (answered / whole) * (0.7 + 0.3 * Math.min(1, met / words))
}

/** "Deputy prime minister So-and-so" is the person before a visit, "branch in the capital" is the branch before it is the day on which it opened; sources, which are thousands, come after what rests on them. */
const HAPPENINGS = 0.94
const STANDINGS: Partial<Record<SearchKind, number>> = { people: 1.04, agreements: HAPPENINGS, events: HAPPENINGS, sources: 0.6 }

/** Of records that answer alike, the one that others name more often, and what has a name of its own before what has a title. */
function standing({ kind, row }: Entry): number {
  return (STANDINGS[kind] ?? 1) * (1 + 0.02 * Math.log2(1 + row[1]))
}
