import type { Amount } from './amounts.ts'
import type { Mark, Marked } from './Marked.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** How near a name stands to the figure that it is said of. */
const NAME_REACH = 12

const ACTS = /^(?:said|says|announced|began|begins|started|agreed|signed|raised|offered|asked|paid|pays|refused|sent|told|will|would|has|had|supplied|bought|sold)$/

/** Who a sentence may start with, and names nobody. */
const ANYONE = /^(?:it|he|she|they|we|who|this|that|these|those|there|both|each|all|some|many|which|\p{L}{3,}s|company|government|ministry|firm|side|media)$/u

/** What a record is known by. */
interface Known {
  readonly known: ReadonlySet<string>
  readonly telling: (text: string) => ReadonlySet<string>
  readonly day: string | null
  /** The bodies that it is of, by whatever name a text has for them. */
  readonly organisations: readonly string[]
}

/** A name or a month beside a figure that its record does not have: said of somebody, somewhere or some time else. Capitals stand for the two countries, but where the record is of one of them as a town. */
export function isOfOthers({ tokens, marks }: Marked, { from, to }: Pick<Amount, 'from' | 'to'>, { known, telling, day, organisations }: Known, { capitals }: Pick<Vocabulary, 'capitals'>): boolean {
  const isUnknown = (word: string) => [...telling(word)].some(stem => !known.has(stem))
  const isCapital = ({ role, value }: Mark) => role === 'place' && capitals.has(value)
  const isTown = marks.some(mark => isCapital(mark) && !isUnknown(tokens[mark.from]!.word))
  // "Somebody said it would supply": an unknown name that starts the sentence does what it tells.
  if (tokens[0]?.kind === 'word' && tokens[0].capital && marks.every(mark => mark.from > 0) && ACTS.test(tokens[1]?.word ?? '') && !ANYONE.test(tokens[0].word) && isUnknown(tokens[0].word)) return true
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false
    const over = marks.filter(mark => mark.from <= at && mark.to > at)
    const month = over.find(({ role }) => role === 'month')
    if (month) return token.capital && day !== null && day.length >= 7 && Number(day.slice(5, 7)) !== Number(month.value) && isUnknown(token.word)
    if (at < from - NAME_REACH || at >= to + NAME_REACH) return false
    if (!token.capital || (at === 0 && !over.some(({ role }) => role === 'organisation' || role === 'place'))) return false
    if (over.some(({ role, value }) => role === 'organisation' && organisations.includes(value))) return false
    return over.every(mark => (mark.role === 'place' && (isTown || !isCapital(mark))) || mark.role === 'organisation') && isUnknown(token.word)
  })
}
