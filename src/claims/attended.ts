import type { Claim, Doubt, JudgedClaim } from '#domain/claim.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import type { HeldEvent } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'
import { judgePost } from './judgePost.ts'
import { mayBeSame } from './heldDates.ts'
import type { Mark, Marked } from './Marked.ts'
import { partOf } from './partOf.ts'
import { postName, stemOf } from './postName.ts'
import { wereThere } from './presence.ts'

/** "Took part", "the delegation is headed by": that somebody was there. Only as done, or as being done. */
const THERE = /\b(?:(?:took|takes|take|have taken) part|attended|participated|with the participation of|delegation\w* (?:is |was |were )?(?:headed|led) by|(?:headed|led) the (?:\w+ )?delegation|co (?:chaired|headed) by|accompanied by|(?:was|were) present|prisutstvova(?:l|la|li)|qatil(?:ib|iblar|di)|temsil edib|hemsedrlik edib|hemsedrliyi ile|prinya(?:l|la|li) uchastie|prinima(?:et|yut|l|la|li) uchastie|uchastvova(?:l|la|li)|uchastvuyut|s uchastiem|pri uchastii|vozglavlya(?:et|l|la)|vozglavi(?:l|la)|istirak ed(?:ib|ibler|ir|irler|iblar)|istirak etmisdir|istirak etdi(?:ler)?|istiraki ile|bascili[gq]i? ed(?:ib|ir)|bascili[gq]i ile|rehberlik ed(?:ib|ir))\b/
const LED = /delegation|vozglav|bascil|rehberlik/
/** Words that leave it undone, or make others of those who were there. */
const UNDONE = /^(?:not|never|no|nobody|without|refus\w*|declin\w*|will|would|may|might|should|could|expected|planned|instead|absent|ne|bez|net|otkaz\w*|dolzhn\w*|vmesto|yalniz|olmadan|evezine|gozlenilir|former|byvsh\w*|sabiq|kecmis)$/

/** How many days old is what a report tells without a day. */
const NEWS = 2

/** A statement of which nothing is known, with the parts that say who was at what the text tells of, where a record has them among its people. It denies nobody. */
export function attended(judged: JudgedClaim, sentence: Marked, spoken: () => ReadonlySet<string>, evidence: Evidence): JudgedClaim[] {
  const { claim, ...judgement } = judged
  const isOpen = claim.kind === 'statement' ? judged.verdict !== 'supported' && claim.doubts.every(doubt => doubt === 'measure') : claim.kind === 'event' && judged.verdict === 'no-evidence' && claim.doubts.every(doubt => OF_TIME.has(doubt))
  if (!isOpen || claim.untestable === 'forecast') return [judged]
  const verb = verbIn(sentence, claim.span)
  const people = sentence.of('person').filter(({ from, to, value }, place, all) => value !== '' && isWithin(sentence, claim.span, from, to) && all.findIndex(other => other.from === from) === place)
  if (!verb || people.length === 0 || sentence.tokens.some(({ word }) => UNDONE.test(word))) return [judged]
  const found = knownIn(people, verb, sentence, evidence).flatMap(those => thereOf(those, verb, claim, sentence, spoken, evidence) ?? [])
  if (found.length === 0) return [judged]
  const [first, last] = [sentence.tokens.findIndex(({ start }) => sentence.start + start >= claim.span[0]), sentence.tokens.findLastIndex(({ end }) => sentence.start + end <= claim.span[1]) + 1]
  const rest = (start: number, end: number) => (sentence.tokens.slice(start, end).filter(({ kind }) => kind === 'word').length > FEW ? [{ claim: partOf(claim, sentence, start, end), ...judgement }] : [])
  return [...found.flatMap(({ from, to, ids, event }, place) => [
    ...rest(found[place - 1]?.to ?? first, from), { claim: { ...partOf(claim, sentence, from, to), people: ids, untestable: null }, ...byRecord('supported', 'record-agrees', [event.id]) },
  ]), ...rest(found.at(-1)!.to, last)]
}

/** Doubts about the time, which a record that lists the people settles. */
const OF_TIME: ReadonlySet<Doubt> = new Set(['measure', 'assumed-period', 'period', 'vague'])

/** The people of a list, apart where somebody stands between them whom no record knows. */
function knownIn(people: readonly Mark[], verb: Verb, sentence: Marked, evidence: Evidence): Mark[][] {
  const ids = people.map(({ value }) => value)
  const groups: Mark[][] = []
  for (const [place, person] of people.entries()) {
    const before = people[place - 1]
    if (before && !hasStranger(sentence, before.to, person.from, ids, evidence)) groups.at(-1)!.push(person)
    else groups.push([person])
  }
  // "X and the unknown Y": beside a name that nobody knows one alone may be another's guest.
  return groups.length === 1 && !hasStranger(sentence, Math.min(verb.from, people[0]!.from), Math.max(verb.to, people.at(-1)!.to), ids, evidence) ? groups : groups.filter(({ length }) => length > 1)
}

/** The words that say of some people that they were there, and the record that lists them. */
function thereOf(people: readonly Mark[], verb: Verb, claim: Claim, sentence: Marked, spoken: () => ReadonlySet<string>, evidence: Evidence) {
  const ids = [...new Set(people.map(({ value }) => value))]
  const start = startOf(claim, sentence, people[0]!, evidence)
  const end = people.at(-1)!.to
  const isBeside = (from: number, to: number) => !sentence.of('person').some(other => other.from >= from && other.to <= to) && !hasStranger(sentence, from, to, ids, evidence)
  const from = verb.from < start && isBeside(verb.to, start) ? verb.from : start
  const to = verb.to > end && isBeside(end, verb.from) ? verb.to : end
  if (hasStranger(sentence, from, to, ids, evidence) || (verb.isLed && !isLedByOwn(sentence, from, to, ids, evidence))) return null
  const event = eventsOf(claim.borne, spoken, evidence).find(one => ids.every(id => one.people.includes(id)) && (verb.isLed || isOfKind(sentence, one)) && isThenAndThere(one, claim, sentence) && evidence.independent(one.sources) && wereThere(ids, one, one.city, evidence))
  return event ? { from, to, ids, event } : null
}

/** Whether an event was when and where a claim has it, as far as it says. */
const isThenAndThere = ({ date, endDate, city }: HeldEvent, { period }: Claim, { of, tokens }: Marked): boolean =>
  (period === null || period.split('/').every((day, place, days) => (place === 0 && days.length > 1 ? lastDayOf(endDate ?? date) >= day : days.length > 1 ? firstDayOf(date) <= lastDayOf(day) : mayBeSame(day, date, endDate)))) &&
  of('place').every(({ value, from, to }) => value === city || !(/^(?:in|at|v|vo)$/.test(tokens[from - 1]?.word ?? '') || /d[ae]$/.test(tokens[to - 1]!.word)))

const FEW = 3

/** Whether tokens stand within a claim's words. */
const isWithin = ({ tokens, start }: Marked, span: readonly [number, number], from: number, to: number) => start + tokens[from]!.start >= span[0] && start + tokens[to - 1]!.end <= span[1]

/** What the press calls a gathering, and which kinds of events it may be. */
const GATHERINGS: readonly (readonly [words: RegExp, kinds: readonly HeldEvent['kind'][]])[] = [
  [/^(?:meetings?|talks|sessions?|negotiations|vstrech\w*|zasedani\w*|peregovor\w*|gorus\w*|iclas\w*|toplanti\w*|danisiq\w*)$/, ['meeting', 'commission', 'summit', 'visit']],
  [/^(?:forums?|conferences?|forum\w*|konferents\w*|konfrans\w*)$/, ['forum']],
  [/^(?:summits?|sammit\w*|zirve\w*)$/, ['summit']],
  [/^(?:events?|festivities|meropriyati\w*|torzhestv\w*|tedbir\w*)$/, ['opening', 'visit', 'meeting', 'commission', 'summit', 'forum', 'cultural']],
  [/^(?:opening|ceremony|celebration|torzhestv\w*|otkryti\w*|tseremoni\w*|acilis\w*|merasim\w*)$/, ['opening']],
]

/** Whether a sentence says of a gathering what the event was: of a concert on the day of talks no record of the talks can tell who came. */
const isOfKind = ({ tokens }: Marked, { kind }: HeldEvent): boolean => {
  const said = GATHERINGS.filter(([words]) => tokens.some(({ word }) => words.test(word)))
  return said.length > 0 && said.every(([, kinds]) => kinds.includes(kind))
}

/** Where what is said of the first person starts: at a post that records bear out, and at whose delegation it is. */
function startOf(claim: Claim, { tokens }: Marked, person: Mark, evidence: Evidence): number {
  let start = person.from
  while (start > 0 && person.from - start < MOST && tokens[start - 1]!.kind === 'word' && !BOUND.test(tokens[start - 1]!.word)) start--
  const subject = tokens.slice(start, person.from).map(({ text }) => text).join(' ')
  if (subject === '' || judgePost({ ...claim, people: [person.value], subject, date: evidence.date, doubts: [] }, evidence).verdict !== 'supported') return person.from
  while (start > 0 && (OF_DELEGATION.test(tokens[start - 1]!.word) || evidence.sideOf(stemOf(tokens[start - 1]!.word)) !== undefined)) start--
  return start
}

const MOST = 8
const BOUND = /^(?:ise|terefden|terefinden|by|with|the|of|s|and|ve|i|that|uchastiem|uchastii)$/
const OF_DELEGATION = /^(?:delegation\w*|delegatsi\w*|numayende|heyet\w*|ise|the)$/

interface Verb {
  readonly from: number
  readonly to: number
  readonly isLed: boolean
}

/** Where a claim says that somebody was there. */
function verbIn(sentence: Marked, span: readonly [number, number]): Verb | null {
  const { tokens } = sentence
  const found = THERE.exec(tokens.map(({ word }) => word).join(' '))
  if (!found) return null
  let at = 0
  const from = tokens.findIndex(({ word }) => { const starts = at >= found.index; at += word.length + 1; return starts })
  const to = from + found[0].split(' ').length
  return isWithin(sentence, span, from, to) ? { from, to, isLed: LED.test(found[0]) } : null
}

/** Whether a name stands there that no record knows: of whom nobody can say that he was there. */
function hasStranger({ tokens, marks }: Marked, from: number, to: number, ids: readonly string[], { people, sideOf }: Evidence): boolean {
  const own = new Set(people.filter(({ id }) => ids.includes(id)).flatMap(({ posts }) => posts.flatMap(({ titles }) => titles.flatMap(title => fold(title).split(/[^a-z0-9]+/).map(stemOf)))))
  const isMarked = (at: number) => marks.some((mark: Mark) => mark.from <= at && mark.to > at)
  return tokens.slice(from, to).some(({ word, text, capital }, place) => capital && !isMarked(from + place) && !own.has(stemOf(word)) && sideOf(stemOf(word)) === undefined && postName(text).ranks.size === 0 && postName(text).words.length > 0)
}

/** Whether a delegation that somebody led is of his own country, where the text says whose. */
const isLedByOwn = ({ tokens }: Marked, from: number, to: number, ids: readonly string[], { countryOf, sideOf }: Evidence): boolean =>
  tokens.slice(Math.max(0, from - 4), to).every(({ word }) => sideOf(stemOf(word)) === undefined || ids.some(id => countryOf[id] === sideOf(stemOf(word))))

/** What the text has told of, and what its words speak of on its own days. */
function eventsOf(borne: readonly string[], spoken: () => ReadonlySet<string>, { date, eventNames, events }: Evidence): HeldEvent[] {
  const told = events.filter(({ id }) => borne.includes(id))
  if (date === null || date.length < 10) return told
  const since = dayAt(dayNumber(date) - NEWS)
  const ids = new Set(eventNames.like(spoken()).map(({ id }) => id))
  return [...told, ...events.filter(event => ids.has(event.id) && event.date >= since && event.date <= date)]
}
