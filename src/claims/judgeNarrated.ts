import type { Claim, Judgement } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { byRecord } from './byRecord.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { judgeNamed } from './judgeDocument.ts'
import { isFailed } from './inContext.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { coverage } from './likeness.ts'
import { isNamedByOffice } from './namedByOffice.ts'
import { isIn, isNamed as isName, RARE, sumOf, type Narrative } from './narrated.ts'
import type { Narration, Read } from './narration.ts'
import { isOfSpokenDay, isThen, recordsThen, tellsOfThen, whenOf } from './recordsThen.ts'
import { differenceOf } from './sameDeed.ts'
import { isBody } from './whoIsTold.ts'
import { isTurned } from './turned.ts'
import { windowsOf, withoutSaying } from './windows.ts'

/** How much of what a claim says must be in a record, by the weight of its words. */
const OF_CLAIM = { deed: 0.7, signing: 0.855, half: 0.5, decision: 0.85, noDeed: 0.95, noDeedWeight: 12, spokenDay: 0.65 } as const
/** How much of one of a record's sentences must be in the claim. Of what a record has nearly every word a shorter part is enough. */
const OF_RECORD = { least: 0.3, toldWhole: 0.25 } as const
const NEARLY_ALL = 0.9

/** A record held against what a claim tells. */
interface Likened {
  readonly record: Narrative
  /** Shares by weight: of the claim's words those in the record, and of the words of the record's nearest sentence those in the claim. */
  readonly ofClaim: number
  readonly ofRecord: number
  /** How much of the claim is enough. */
  readonly least: number
  /** How much of the record's sentence is enough. */
  readonly leastOfRecord: number
  /** What keeps them from being the same. */
  readonly difference: string | null
}

/** Something that was done, told in other words than the title of its record: against the titles and sentences of records of that time. It can be borne out and is never denied. */
export function judgeNarrated(claim: Claim, evidence: Evidence): Judgement {
  if (claim.doubts.some(doubt => doubt === 'negated' || doubt === 'hedged' || doubt === 'scope')) return byRecord('no-evidence', 'unsure')
  if (isTurned(claim.sentence)) return byRecord('no-evidence', 'unsure')
  if (claim.kind === 'signing') return judgeToldSigning(claim, evidence)
  const found = narrativesOf(claim, evidence, OF_CLAIM.deed)
  return found.length > 0 ? byRecord('supported', 'record-agrees', found.map(({ id }) => id)) : byRecord('no-evidence', 'nothing-stated')
}

/** A document by what its record tells of it besides its name: hardly a word may be another's. */
function judgeToldSigning(claim: Claim, evidence: Evidence): Judgement {
  const day = claim.date ?? claim.period
  if (claim.doubts.some(doubt => doubt !== 'assumed-period' && doubt !== 'parties' && doubt !== 'period')) return byRecord('no-evidence', 'unsure')
  if (day === null || (claim.date === null && kindsOfDocument([claim.words]).length === 0)) return byRecord('no-evidence', 'unsure')
  const subject = evidence.tellingWords(claim.subject ?? '')
  const documents = narrativesOf(claim, evidence, OF_CLAIM.signing).flatMap(({ id }) => evidence.agreementNames.record(id) ?? []).filter(({ titles }) => coverage(subject, titles) > 0)
  if (kindsOfDocument([claim.sentence]).length === 0 && !PAPERS.test(fold(claim.sentence))) {
    // What was adopted or agreed without a paper is an event.
    const found = narrativesOf(claim, evidence, OF_CLAIM.decision)
    if (found.length > 0) return byRecord('supported', 'record-agrees', found.map(({ id }) => id))
  }
  return documents.map(document => judgeNamed(claim, document.signed!.slice(0, day.length), document, evidence)).find(({ verdict }) => verdict === 'supported') ?? byRecord('no-evidence', 'nothing-stated')
}

/** Papers of no kind that is told. */
const PAPERS = /\b(?:document|paper|deal|dokument|bumag|sened|kagiz)/

/** The words of the records of any time that a claim's sentence tells: most sentences have few of them, and need not be read part by part. */
function wordsThen(claim: Claim, { mentions }: Read, evidence: Evidence): readonly ReadonlySet<string>[] {
  const times = claim.period !== null || mentions.length === 0 ? [claim.period] : [...new Set(mentions.map(({ period }) => period))]
  return times.flatMap(period => recordsThen(whenOf(claim, period, evidence), evidence)).map(({ words }) => words)
}

/** Whether a claim's sentence has words of a record of its time. */
export function mayBeTold(claim: Claim, evidence: Evidence): boolean {
  const read = evidence.narrated.read(claim.sentence, evidence.date)
  return wordsThen(claim, read, evidence).some(words => isMostlyIn(read, 0, read.meanings.length, words, SOME))
}

/** How much of a part's words a record has at least, names and times apart, to be held against it. */
const SOME = 0.1
const MUCH = 0.3

function isMostlyIn({ meanings }: Read, start: number, end: number, known: ReadonlySet<string>, least: number): boolean {
  let [all, met] = [0, 0]
  for (let at = start; at < end; at++) {
    if (meanings[at]!.length === 0) continue
    all++
    if (isIn(meanings[at]!, known)) met++
  }
  return met >= all * least
}

/** The records that the first part of a sentence that has any tells of. */
function narrativesOf(claim: Claim, evidence: Evidence, least: number): Narrative[] {
  for (const told of narrationsOf(claim, evidence)) {
    const found = likenedTo(told, claim, evidence, least).filter(one => isSame(one) && isWhere(claim, one.record))
    if (found.length > 0) return [...new Set(found.map(({ record }) => record))]
  }
  return []
}

/** In the third country that people are said to have been in, as far as a record says where it was. */
const isWhere = ({ kind, area }: Claim, { country }: Narrative) => kind !== 'event' || area === null || country === null || country === area

const isSame = ({ difference, ofClaim, ofRecord, least, leastOfRecord }: Likened) => difference === null && ofClaim >= least && ofRecord >= leastOfRecord

/** What a claim tells, by the parts of its sentence that may tell it. */
export function* narrationsOf(claim: Claim, evidence: Evidence): Generator<Narration> {
  const { narrated, date } = evidence
  const read = narrated.read(claim.sentence, date)
  const then = wordsThen(claim, read, evidence)
  if (then.length === 0) return
  let whole: Narration | null = null
  const not = read.sentence.of('not').filter(({ to }) => !isFailed(read.sentence.tokens, to))
  for (const [start, end] of windowsOf(claim, read.sentence)) {
    // "It did not say that …": what is denied before it is not told.
    if (not.some(({ from }) => from < end) || !then.some(words => isMostlyIn(read, start, end, words, MUCH))) continue
    const told = narrated.narration(read, start, end)
    // A person, a town and a number are of what the whole sentence tells: "it was X who signed it together with Y", "of the crew that fell on that day five died".
    // Where several days are told, each has its own.
    if (claim.kind !== 'statement' && !(claim.kind === 'event' && claim.subject !== null)) whole ??= narrated.narration(read, ...withoutSaying(read.sentence))
    yield whole === null ? told : { ...told, people: whole.people, places: whole.places, where: whole.where, isCounted: whole.isCounted, numbers: whole.numbers.filter(number => number.kind === 'bare' || told.numbers.includes(number)) }
  }
}

/** Records of the time of a claim that have some of its words. */
function likenedTo(told: Narration, claim: Claim, evidence: Evidence, ofDeed: number): Likened[] {
  const { narrated: { weight } } = evidence
  const times = [...new Set(told.mentions.flatMap(({ period, vague, base }) => (period === null || vague || base ? [] : [period])))]
  const period = claim.period ?? (times.length === 1 ? times[0]! : null)
  const tellsDeed = told.words.some(word => word.some(isDeed))
  // Without a deed only what is numbered, and what somebody became, tells anything: "was at the 37th fair", "стал почётным доктором".
  if ((period === null && times.length > 0) || (!tellsDeed && claim.kind === 'statement' && claim.words !== claim.sentence && !(isWhole(claim) && (told.words.some(([word]) => ORDINAL.test(word!)) || (BECAME.test(fold(claim.sentence)) && sumOf(told.words, weight) >= OF_CLAIM.noDeedWeight))))) return []
  const when = whenOf(claim, period, evidence)
  const meant = new Set(told.words.flat())
  const isExact = times.length === 1 && (period?.length ?? 0) >= 7
  return recordsThen(when, evidence).flatMap(record => {
    if (!evidence.independent(record.sources)) return []
    const isSpokenOf = isOfSpokenDay(record, when.spoken)
    const isOfThen = isThen(record, when)
    return record.passages().flatMap(passage => {
      if (!isOfThen && !tellsOfThen(passage, when)) return []
      const isNamed = (id: string) => told.people.has(id) && isNamedByOffice(id, record, passage, evidence)
      const shared = told.words.filter(word => isIn(word, passage.words) || (isBody(word[0]!, told) && record.words.has(word[0]!)) || (word[0]!.startsWith('who ') && isNamed(word[0]!.slice('who '.length))))
      if (when.period === null && record.from.length === 4 && !isSpokenOf && !shared.some(word => ORDINAL.test(word[0]!))) return []
      const all = sumOf(told.words.filter(word => shared.includes(word) || !told.beside.has(word)), weight)
      const ofPassage = sumOf(shared, weight) / all
      // Two sentences of one record, told in one: what else is said may stand in the other.
      const ofWhole = ofPassage < OF_CLAIM.half || told.words.some(word => !shared.includes(word) && (isName(word) || word.some(isDeed))) ? 0 : sumOf(told.words.filter(word => shared.includes(word) || record.passages().some(({ words }) => isIn(word, words))), weight) / all
      const ofClaim = ofWhole >= NEARLY_ALL ? ofWhole : ofPassage
      const least = !shared.some(word => word.some(isDeed)) ? OF_CLAIM.noDeed : isSpokenOf ? Math.min(ofDeed, OF_CLAIM.spokenDay) : ofDeed
      if (ofClaim < least || shared.length < (isExact || isSpokenOf ? 1 : 2) || !shared.some(word => !isName(word) && weight(word) >= RARE)) return []
      const ofRecord = Math.max(...passage.told.map(({ words }) => sumOf(words.filter(word => isIn(word, meant)), weight) / Math.max(1, sumOf(words, weight))))
      const isToldWhole = ofClaim === 1 ? shared.length >= 3 || isExact : ofClaim >= NEARLY_ALL && shared.length >= 3
      return [{ record, ofClaim, ofRecord, least, leastOfRecord: isSpokenOf && ofClaim === 1 ? 0 : isToldWhole ? OF_RECORD.toldWhole : OF_RECORD.least, difference: differenceOf(told, record, passage, claim.sentence, evidence) }]
    })
  })
}

/** All of its sentence but the mark at the end. */
const isWhole = ({ words, sentence }: Claim) => sentence.startsWith(words) && !/[\p{L}\d]/u.test(sentence.slice(words.length))

const ORDINAL = /^no\d+th$/

const BECAME = /\b(?:bec[ao]me|stal[aio]?|oldu|olub)\b/
