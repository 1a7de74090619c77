import type { Language } from '#schema/vocabulary.ts'
import type { Found, MarkRole, Meaning } from './phrases.ts'
import { conceptsOf } from './concepts.ts'
import { isLight } from './lightWords.ts'
import { isOfAnotherCountry } from './bodyOfAnother.ts'
import { isNamesake } from './namesakes.ts'
import { tokensOf, type Token } from './tokens.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A phrase with its meaning, over tokens `from` to before `to`. */
export interface Mark extends Meaning {
  readonly from: number
  readonly to: number
}

/** A sentence with everything that the vocabulary knows in it. */
export interface Marked {
  readonly text: string
  /** Where the sentence starts in its text. */
  readonly start: number
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly of: (role: MarkRole) => readonly Mark[]
  /** The mark of a role that starts at a token. */
  readonly at: (token: number, role: MarkRole) => Mark | undefined
  /** At each token a number that grows by one at a comma, by three at a semicolon or conjunction; behind brackets it is what it was before them. */
  readonly breaks: readonly number[]
  readonly language: Language
}

/** How far apart two tokens stand in a sentence's clauses: nothing within one part, three at a conjunction between. */
export const breaksBetween = (breaks: Marked['breaks'], a: number, b: number): number => Math.abs((breaks[a] ?? 0) - (breaks[b] ?? 0))

/** Whether a mark stands within quotation marks: in a title, or in what somebody said. */
export function isQuoted({ text, tokens }: Pick<Marked, 'text' | 'tokens'>, { from }: Pick<Mark, 'from'>): boolean {
  const before = text.slice(0, tokens[from]!.start)
  return before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1
}

function listed<K>(lists: Map<K, Mark[]>, key: K): Mark[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** A name whole, and not a part of it. */
const longerOf = (one: Found | null, other: Found | null): Found | null => (other !== null && other.to > (one?.to ?? 0) ? other : one)

/** A surname behind another word with a capital may be somebody else's. Posts and sentences start with capitals too. */
function standsAlone(tokens: readonly Token[], at: number, { phrases, language }: Vocabulary): boolean {
  const before = tokens[at - 1]
  return initialsBefore(tokens, at) > 0 || before?.kind !== 'word' || !before.capital || before.possessive || /^(?:mr|mrs|ms|dr|minister|president|premer|ministr|prezident|nazir|nazirin|prezidenti|naziri|ambassador|posol|sefir|c|cenab|and|i|ve)$/.test(before.word) || (at === 1 && (isLight(before.word, language) || conceptsOf(before.word).length > 0 || phrases.at(tokens, 0) !== null))
}

/** "M. Surname", "M. P. Surname": how many initials stand before a token. */
function initialsBefore(tokens: readonly Token[], at: number): number {
  const isInitial = (place: number) => /^(?:\p{Lu}|(?:\p{Lu}\.){2})$/u.test(tokens[place]?.text ?? '')
  return isInitial(at - 1) ? (isInitial(at - 2) ? 2 : 1) : 0
}

function postWithin(tokens: readonly Token[], from: number, to: number, { phrases }: Vocabulary): Mark[] {
  const inner = phrases.at(tokens.slice(0, from + 1), from)
  return (inner?.meanings ?? []).filter(({ role }) => role === 'post').map(({ role, value, form }) => ({ role, value, form, from, to }))
}

/** "Pomidor isə", "69,9%-i isə": the word stands behind what it sets apart. */
function partBefore(at: number, tokens: readonly Token[], marks: readonly Mark[]): number {
  let start = at - 1
  while (start > 0 && (/^(?:%|i|u|si|su|faiz\p{L}*)$/u.test(tokens[start]!.word))) start--
  return tokens[start]?.kind === 'number' ? start : (marks.findLast(({ to }) => to === at)?.from ?? Math.max(0, at - 1))
}

/** Whether a sentence speaks of what is between the two: "bilateral", or a measure's own words ("mutual trade"). */
export const isOfPair = ({ of, tokens }: Pick<Marked, 'of' | 'tokens'>): boolean => of('pair').length > 0 || of('measure').some(({ from, to }) => tokens.slice(from, to).some(({ word }) => /^(?:bilateral|mutual|vzaimn|dvustoron|ikiteref|qarsiliqli)/.test(word)))

/** People whom marks name in full. */
export const namedIn = (marks: readonly Mark[]): readonly string[] => marks.flatMap(({ role, value, form }) => (role === 'person' && form !== 'surname' ? [value] : []))

/** "If we look at trade, …", "если говорить о торговле, …", "если в 2023 году было 58 процентов, то …": what only leads to what is so, or sets one year beside another. */
function isOnlyTurn(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.word
  const next = tokens.slice(at + 1, at + 4).map(({ word: one }) => one).join(' ')
  if (word === 'if') return /^(?:we|you|one) (?:look|talk|speak|take|compare)(?: |$)/.test(next) || (TIME_AHEAD.test(next) && tokens.slice(at, at + 20).some(one => /^(?:was|stood|amounted|accounted)$/.test(one.word)))
  if (word !== 'esli') return false
  const then = tokens.findIndex(({ word: one }, place) => place > at && one === 'to' && tokens[place - 1]!.word === ',')
  return /^(?:govorit|skazat|vzyat|vzglyanut|posmotret|sravni(?:t|vat)|sudit|verit)(?: |$)/.test(next) || (TIME_AHEAD.test(next) && then > 0 && tokens.slice(at, then).some(({ word: one }) => /(?:l|la|lo|li|las|los|lis|lsya)$/.test(one)))
}

/** A year, right behind the word. */
const TIME_AHEAD = /^(?:in|v|vo|za|po) (?:(?:the|itogam|year) )?(?:19|20)\d\d(?: |$)/

/** The marks of a sentence: at each token the longest phrase, and the next one after it. */
export function markedSentence(text: string, start: number, vocabulary: Vocabulary, { date, named }: { readonly date: string | null; readonly named: ReadonlySet<string> } = { date: null, named: new Set() }): Marked {
  const tokens = tokensOf(text, vocabulary.language !== 'en')
  const marks: Mark[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longerOf(vocabulary.phrases.at(tokens, at), vocabulary.bodies.at(tokens, at))
    if (found === null || isOfAnotherCountry(tokens, at, found, marks, vocabulary)) { at++; continue }
    if (found.meanings.every(({ role }) => role === 'person') && isNamesake(tokens, at, found.to, vocabulary.language)) {
      marks.push({ role: 'namesake', value: '', from: at, to: found.to })
      at = found.to
      continue
    }
    const initials = initialsBefore(tokens, at)
    const bearers = standsAlone(tokens, at, vocabulary) ? [...new Set(found.meanings.flatMap(({ value, form }) => (form === 'surname' || form === 'shared' ? value.split('|') : [])))].filter(id => initials === 0 || id[0] === tokens[at - initials]!.word[0]) : []
    for (const { role, value, form } of found.meanings) if (form !== 'shared' && form !== 'surname') marks.push({ role, value, form, from: at, to: found.to })
    // A surname may be several people's, and one's in a case another's.
    const bearer = bearers.length <= 1 ? bearers[0] : vocabulary.bearerOf(bearers, new Set([...named, ...namedIn(marks)]), date)
    if (bearer && !marks.some(({ role, from }) => role === 'person' && from === at)) marks.push({ role: 'person', value: bearer, form: 'surname', from: at - initials, to: found.to })
    // "President of the country" is an office and a post: the person beside it holds the post.
    if (found.meanings.every(({ role }) => role === 'organisation')) marks.push(...postWithin(tokens, at, found.to, vocabulary))
    at = found.to
  }
  const told = marks.filter(({ role, from }) => (role !== 'condition' && role !== 'forecast') || !isOnlyTurn(tokens, from))
  const byRole = new Map<MarkRole, Mark[]>()
  const starts = new Map<number, Mark[]>()
  for (const mark of told) {
    listed(byRole, mark.role).push(mark)
    listed(starts, mark.from).push(mark)
  }
  const clauses = new Set((byRole.get('clause') ?? []).map(({ from }) => (tokens[from]!.word === 'ise' ? partBefore(from, tokens, marks) : from)))
  let level = 0
  let highest = 0
  const opened: number[] = []
  const rise = (by: number) => { level = highest += by }
  const breaks = tokens.map(({ word }, at) => {
    if (clauses.has(at) || word === ';' || word === ':') rise(3)
    else if (word === ',') rise(1)
    else if (word === '(') {
      opened.push(level)
      rise(1)
    }
    // What stands in brackets parts nothing around them.
    else if (word === ')') level = opened.pop() ?? level
    return level
  })
  return {
    text, start, tokens, marks: told, breaks, language: vocabulary.language,
    of: role => byRole.get(role) ?? [],
    at: (token, role) => starts.get(token)?.find(mark => mark.role === role),
  }
}
