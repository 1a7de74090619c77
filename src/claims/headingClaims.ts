import type { Claim } from '#domain/claim.ts'
import type { Mark } from './Marked.ts'
import { BEFORE_VERB, BEHIND_BODY, HEADED, HEADING, HEADING_AZ } from './postWords.ts'
import { claimAt, negated, type SentenceParts } from './SentenceParts.ts'

/** Who is at the head of what, told by a verb at tokens `from` to before `to`. */
interface Heading {
  readonly from: number
  readonly to: number
  readonly rank: string
  readonly isPast: boolean
}

/** "X heads the branch of …", «филиалом руководит X», "filialına X rəhbərlik edir": a post that no word names, but a verb with its body. */
export function headingClaims(parts: SentenceParts): Claim[] {
  return headingsIn(parts).flatMap(heading => {
    const person = doerOf(parts, heading)
    const body = person && bodyOf(parts, heading, person)
    if (!person || !body) return []
    const { sentence, mentions, date } = parts
    const level = sentence.breaks[heading.from]
    const told = mentions.find(({ period, vague, base, from }) => period !== null && !vague && !base && sentence.breaks[from] === level)?.period ?? (heading.isPast ? null : date)
    const words = sentence.tokens.slice(body[0], body[1]).filter(({ kind }) => kind === 'word').map(({ text }) => text).join(' ')
    const span = { from: Math.min(person.from, body[0], heading.from), to: Math.max(person.to, body[1], heading.to) }
    return [claimAt(parts, 'post', span, { people: [person.value], subject: sentence.language === 'en' ? `${heading.rank} of ${words}` : `${words} ${heading.rank}`, date: told, period: told, doubts: negated(parts, heading.from) ? ['negated'] : [] })]
  })
}

function headingsIn({ sentence: { tokens, language } }: SentenceParts): Heading[] {
  return tokens.flatMap(({ word, capital }, at): Heading[] => {
    if (language === 'az') return HEADING_AZ.noun.test(word) && HEADING_AZ.verb.test(tokens[at + 1]?.word ?? '') ? [{ from: at, to: at + 2, rank: HEADING_AZ.rank[word] ?? 'head', isPast: HEADING_AZ.isPast.test(tokens[at + 1]!.word) }] : []
    const found = capital ? undefined : HEADING.find(({ verb }) => verb.test(word))
    return found ? [{ from: at, to: at + 1, rank: found.rank, isPast: found.isPast }] : []
  })
}

function doerOf({ sentence: { of, tokens, language } }: SentenceParts, { from, to }: Heading): Mark | undefined {
  const joins = (start: number, end: number) => end - start <= FEW && tokens.slice(start, end).every(({ word }) => BEFORE_VERB.test(word))
  const people = of('person').filter(({ value }) => value !== '')
  if (language === 'az') return people.findLast(person => person.to <= from)
  return people.find(person => person.to <= from && joins(person.to, from)) ?? (language === 'ru' ? people.find(person => person.from >= to && joins(to, person.from)) : undefined)
}

const FEW = 3
const MOST = 12

/** The words for a body, before the verb or behind it, wherever its head does not stand; null where nothing there is one. */
function bodyOf(parts: SentenceParts, { from, to }: Heading, person: Mark): readonly [from: number, to: number] | null {
  const { sentence: { tokens, breaks, of, language }, mentions } = parts
  const isTime = (at: number) => mentions.some(mention => mention.from <= at && mention.to > at)
  const isOf = (at: number) => tokens[at]?.kind === 'word' && breaks[at] === breaks[from] && !isTime(at)
  const isBefore = language === 'az' || person.from >= to
  // Of what stands between a name and the verb, where the name comes first.
  const end = language === 'az' ? (from - person.to > 1 ? from : withoutRank(tokens, person.from)) : from
  const least = language === 'az' && end === from ? person.to : 0
  let [start, past] = isBefore ? [end, end] : [to, to]
  if (isBefore) while (start > least && end - start < MOST && isOf(start - 1)) start--
  else while (past - to < MOST && isOf(past) && !BEHIND_BODY.test(tokens[past]!.word)) past++
  const isBody = of('organisation').some(mark => mark.from >= start && mark.to <= past) || tokens.slice(start, past).some(({ word }) => HEADED.test(word))
  return isBody ? [start, past] : null
}

const withoutRank = (tokens: SentenceParts['sentence']['tokens'], at: number): number => (BEFORE_VERB.test(tokens[at - 1]?.word ?? '') ? at - 1 : at)
