import { isOfForce, type Claim, type JudgedClaim, type Judgement } from '#domain/claim.ts'
import { groupBy } from '#domain/groupBy.ts'
import { fold } from '#language/fold.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'
import { limitsBeyond } from './limits.ts'
import type { Mark, Marked } from './Marked.ts'
import type { Narrative } from './narrated.ts'
import { strangersNamed } from './namedIn.ts'
import { partOf, tokensOf } from './partOf.ts'
import { SAYS, withoutSaying } from './windows.ts'

/** What records bear out, unless its words name somebody of whom they know nothing: figures and deeds may all be true of another. */
export function unlessOfAnother(claim: Claim, judged: Judgement, evidence: Evidence): Judgement {
  // "Still in force", "still ambassador": what goes on is judged by its dates.
  if (judged.verdict !== 'supported' || claim.kind === 'post' || isOfForce(claim)) return judged
  const records = judged.evidence.map(id => evidence.narrated.record(id))
  const { sentence } = evidence.narrated.read(claim.sentence, evidence.date)
  return records.length > 0 && records.every(record => record !== undefined) && unknownTo(records, sentence, tokensOf(claim, sentence), evidence).length > 0 ? byRecord('no-evidence', 'unsure', judged.evidence) : judged
}

/** All that a sentence tells borne out, and beside it a part of its own for whomever it names whom the records do not know. */
export function withStrangers(judged: readonly JudgedClaim[], sentence: Marked, evidence: Evidence): readonly JudgedClaim[] {
  const told = judged.filter(({ claim }) => claim.kind !== 'post')
  const [first] = told
  if (first === undefined || told.some(({ verdict }) => verdict !== 'supported')) return judged
  const records = told.flatMap(one => one.evidence.map(id => evidence.narrated.record(id)))
  if (records.some(record => record === undefined)) return judged
  const isTold = (from: number) => told.some(({ claim: { span } }) => span[0] <= sentence.start + sentence.tokens[from]!.start && span[1] > sentence.start + sentence.tokens[from]!.start)
  const stranger = unknownTo(records as Narrative[], sentence, [0, sentence.tokens.length], evidence).find(({ from }) => !isTold(from))
  if (stranger === undefined) return judged
  return [...judged, { claim: { ...partOf(first.claim, sentence, stranger.from, stranger.to), kind: 'statement', people: [], doubts: ['measure'] }, ...byRecord('no-evidence', 'unsure') }]
}

/** Whom a sentence names, and what it says of a deed beyond that it was done, where its records tell of neither. */
const unknownTo = (records: readonly Narrative[], sentence: Marked, within: readonly [number, number], evidence: Evidence): Pick<Mark, 'from' | 'to'>[] =>
  [...strangersTo(records, sentence, within, evidence), ...limitsBeyond(records, evidence.narrated.read(sentence.text, evidence.date), within, evidence)]

/** Where people are named within some tokens of whom none of some records tells. */
function strangersTo(records: readonly Narrative[], sentence: Marked, [from, to]: readonly [number, number], evidence: Evidence): Pick<Mark, 'from' | 'to'>[] {
  const { tokens, marks, breaks } = sentence
  const said = withoutSaying(sentence)
  const within = (mark: Pick<Mark, 'from' | 'to'>) => mark.from >= from && mark.to <= to
  const isNamed = (surname: string) => records.some(record => record.passages().some(({ text }) => text.includes(surname.slice(0, STEM))))
  const isKnown = (id: string) => records.some(({ id: own, words, passages }) => words.has(`who ${id}`) || passages().some(one => one.words.has(`who ${id}`)) || peopleOf(own, evidence).includes(id)) || isNamed(id.split('-').at(-1)!)
  const isSaid = (place: number) => sentence.of('source').some(source => breaks[source.from] === breaks[place]) || tokens.some(({ word }, at) => breaks[at] === breaks[place] && (SAYS.test(word) || SAYING.test(word)))
  const isSpeaker = (mark: Pick<Mark, 'from' | 'to'>) => (mark.to <= said[0] || mark.from >= said[1]) && isSaid(mark.from)
  // Who reports it is another thing than who does it, unless the record has somebody who says so.
  const counts = (mark: Mark) => !isSpeaker(mark) || records.some(record => record.passages().some(({ text }) => SAYING.test(text)) && peopleOf(record.id, evidence).some(id => evidence.countryOf[id] === evidence.countryOf[mark.value]))
  const people = sentence.of('person').filter(mark => mark.value !== '' && within(mark) && !tokens[mark.to - 1]!.possessive && !isKnown(mark.value) && !isAlsoKnown(sentence, mark, isKnown) && counts(mark))
  const isMarked = (at: number) => marks.some(mark => mark.from <= at && mark.to > at)
  const isQuoted = records.some(record => record.passages().some(({ text }) => SAYING.test(text)) && peopleOf(record.id, evidence).length > 0)
  const named = [...strangersNamed(tokens, isMarked).map(at => ({ from: at, to: at + 2 })), ...tokens.flatMap(({ word, capital, possessive }, at) => (capital && !possessive && !isMarked(at) && isSurname(word, evidence) ? [{ from: at, to: at + 1 }] : []))]
  const unknown = named.filter(name => within(name) && (!isSpeaker(name) || isQuoted) && !isNamed(tokens[name.to - 1]!.word))
  return [...people, ...unknown]
}

/** Whether a word is the surname of somebody here, in any of its cases: which of several it is, nobody can say. */
function isSurname(word: string, { people }: Evidence): boolean {
  const known = surnames.get(people) ?? groupBy(people.flatMap(({ names }) => names.map(name => fold(name).split(' ').at(-1)!).filter(name => name.length >= STEM)), name => name.slice(0, STEM))
  surnames.set(people, known)
  return known.get(word.slice(0, STEM))?.some(surname => word.startsWith(surname) && word.length - surname.length <= ENDING) ?? false
}
const surnames = new WeakMap<Evidence['people'], ReadonlyMap<string, readonly string[]>>()
const ENDING = 3

/** How much of a surname stands in any of its cases. */
const STEM = 5

/** One name may be several people's. */
const isAlsoKnown = ({ of }: Marked, { from }: Mark, isKnown: (id: string) => boolean): boolean => of('person').some(other => other.from === from && isKnown(other.value))

function peopleOf(id: string, { events, eventNames, agreementNames }: Evidence): readonly string[] {
  const document = agreementNames.record(id)
  const signers = document?.signers.flatMap(({ person }) => person ?? []) ?? []
  // Where nobody knows who signed, who was together then may have.
  const there = document === undefined || signers.length > 0 || document.signed?.length !== 10 ? [] : events.filter(({ date, endDate }) => mayBeSame(document.signed!, date, endDate ?? date)).flatMap(({ people }) => people)
  return [...(eventNames.record(id)?.people ?? []), ...signers, ...there]
}

/** What somebody says, in a record's own words. */
const SAYING = /\b(?:said|says|told|stated|declared|announced|zayavil|skazal|soobshchil|otmetil|podcherknul|obyavil|bildirib|deyib|aciqlayib|bildirmisdir|vurgulayib)/
