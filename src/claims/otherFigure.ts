import type { Claim, Doubt, Judgement, Verdict } from '#domain/claim.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Amount } from './amounts.ts'
import type { HeldEvent } from '#domain/claimFile.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { judgeTold } from './judgeTold.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { likeness } from './likeness.ts'
import { meantByWords } from './meantByWords.ts'
import type { Marked } from './Marked.ts'
import { numbersNamed, ordinalsIn } from './numbersNamed.ts'
import { isIn } from './narrated.ts'
import { isInside } from './samePeriod.ts'
import { deedsBeside, type SaidOfFigure } from './saidOfFigure.ts'
import { isPrinted, unitOf } from './printedAlike.ts'
import type { Printed } from './told.ts'
import { isTurned } from './turned.ts'

const BLOCKING: ReadonlySet<Doubt> = new Set(['negated', 'hedged', 'difference', 'parties'])

/** How much of what a sentence says the record must have, less where it is named whole or by a number. */
const KNOWN = { least: 0.6, named: 0.5 } as const
const WHOLE = 0.9

/** Within so much of the record's own figure a figure is near. */
const NEAR = 0.05

/** A figure that no measure counts, of a record that the sentence names by a number, by its kind and name or by its year, and which prints another figure in the same words: the statement would be borne out with that one. */
export function denialOfFigure(claim: Claim, evidence: Evidence, borne: readonly string[] = []): Judgement | null {
  if (claim.measure !== null && !claim.doubts.includes('assumed-pair')) return null
  if (claim.doubts.some(doubt => BLOCKING.has(doubt)) || isTurned(claim.sentence) || !/\d/.test(claim.words)) return null
  const { told } = evidence
  const { sentence: { tokens }, figures } = told.read(claim.sentence)
  const start = claim.sentence.indexOf(claim.value === null && claim.kind !== 'statement' ? claim.sentence : claim.words)
  const end = claim.value === null && claim.kind !== 'statement' ? claim.sentence.length : start + claim.words.length
  const { places } = evidence.narrated.read(claim.sentence, evidence.date)
  // "The 37th fair" is no count.
  const own = figures.filter(({ from, to }) => places[from] === null && tokens[from]!.start >= start && tokens[to - 1]!.end <= end)
  if (own.length === 0) return null
  const named = [...new Set([...recordsNamed(claim.sentence, evidence), ...meantByWords(claim, evidence)])]
  const meant = new Set([...named, ...borne])
  for (const id of meant) {
    const printed = told.figuresOf(id)
    // What only a day bore out is denied by what a figure is told to have done, not by any other figure of the sentence.
    for (const figure of own.filter(({ said }) => named.includes(id) || deedsBeside(said).length > 0)) {
      if (figure.kind === 'percent' && !namesHolder(claim.sentence, id, evidence)) continue
      const others = printed.filter(other => unitOf(other) === unitOf(figure))
      if (others.length === 0 || others.some(other => isPrinted(figure, other) && (!Number.isInteger(figure.value) || !isOfOtherDeed(figure.said, other.said)))) continue
      if (isOfMore(told.read(claim.sentence).sentence, figure) || told.elsewhere(claim.sentence, figure, id).some(one => !isOfOtherDeed(figure.said, one.said))) continue
      const other = others.find(one => !isWithin(figure, one) && !figures.some(stated => isPrinted(stated, one)) && isBorneAs(claim, figure, one, id, evidence))
      if (other) return byRecord(verdictOf(figure, other), 'record-differs', [id])
    }
  }
  return null
}

/** "67 died" (a number with a fraction counts nobody), where the record has 67 of whom no such deed is told. */
const isOfOtherDeed = (said: SaidOfFigure, printed: SaidOfFigure): boolean => deedsBeside(said).length > 0 && ![...said.things].some(thing => printed.things.has(thing)) && [...said.things].every(thing => thing.startsWith('deed '))

/** "With the approaches", "including those", "без учёта": of more or less than what the record counts. */
const isOfMore = ({ tokens, breaks }: Marked, { from }: Pick<Amount, 'from'>): boolean => tokens.some(({ word }, at) => Math.abs(at - from) <= OF_MORE_REACH && breaks[at] === breaks[from] && OF_MORE.test(word))
const OF_MORE = /^(?:together|including|excluding|except|without|besides|plus|vmeste|vklyuchaya|isklyuchaya|uchetom|ucheta|krome|bez|birlikde|daxil|olmaqla|istisna|basqa|nezere)$/
const OF_MORE_REACH = 8

const verdictOf = ({ value }: Printed, held: Printed): Verdict => (Math.abs(value - held.value) <= NEAR * held.value ? 'close' : 'contradicted')

/** "At least 30" of 38: true, and of "over 200" nobody knows how much more. */
const isWithin = (told: Printed, held: Printed): boolean => told.bound !== held.bound && (told.value < held.value ? isLeast(told) || isMost(held) : isMost(told) || isLeast(held))
const isLeast = ({ bound }: Printed) => bound === 'at-least' || bound === 'over'
const isMost = ({ bound }: Printed) => bound === 'at-most' || bound === 'under' || bound === 'almost'

/** "A company's share of 10 percent": of another holder the record says nothing by it. */
function namesHolder(sentence: string, id: string, { narrated, date, agreementNames, events }: Evidence): boolean {
  const holders = events.find(event => event.id === id)?.organisations ?? agreementNames.record(id)?.organisations ?? []
  return holders.length === 0 || narrated.read(sentence, date).sentence.of('organisation').some(({ value }) => holders.includes(value))
}

/** Whether the sentence with the record's figure in the place of its own is borne out by the record. */
function isBorneAs(claim: Claim, figure: Amount, held: Printed, id: string, evidence: Evidence): boolean {
  const { sentence: { tokens } } = evidence.told.read(claim.sentence)
  const number = tokens.slice(figure.from, figure.to).find(({ kind }) => kind === 'number')
  if (number === undefined) return false
  const value = (held.value * number.value) / figure.value
  const sentence = claim.sentence.slice(0, number.start) + written(Number(value.toPrecision(6)), evidence.told.language) + claim.sentence.slice(number.end)
  const words = claim.kind === 'statement' || claim.value !== null ? sentence.slice(claim.sentence.indexOf(claim.words), claim.sentence.indexOf(claim.words) + claim.words.length + sentence.length - claim.sentence.length) : sentence
  const judged = judgeTold({ ...claim, sentence, words, value: claim.value === null ? null : held.value, precision: held.precision }, evidence)
  return judged.verdict === 'supported' && judged.evidence.includes(id)
}

/** In digits as the press writes them: "1960" by itself would be a year. */
function written(value: number, language: Language): string {
  const [whole, rest] = String(value).split('.') as [string, string?]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : '\u00a0')
  return rest === undefined ? grouped : grouped + (language === 'en' ? '.' : ',') + rest
}

/** The records that a sentence names for certain, and of which it says hardly anything that they do not have. */
function recordsNamed(sentence: string, evidence: Evidence): string[] {
  const { eventNames, agreementNames, tellingWords, narrated, independent, date } = evidence
  const words = tellingWords(sentence)
  const [places, numbers, kinds] = [ordinalsIn(sentence), numbersNamed([sentence]), kindsOfDocument([sentence])]
  const read = narrated.read(sentence, date)
  const times = read.mentions.flatMap(({ period }) => (period === null ? [] : [period]))
  const years = new Set(times.map(period => period.slice(0, 4)))
  const ofYear = (day: string | null) => day !== null && (years.size === 0 || (years.size === 1 && times.some(time => isInside(day, time) || isInside(time, day))))
  const isFigure = (at: number) => read.numbers.some(({ from, to }) => from <= at && to > at)
  const meanings = read.meanings.filter(({ length }, at) => length > 0 && !isFigure(at))
  const knows = ({ id, titles, numbers: own }: Pick<Titled<HeldEvent>, 'id' | 'titles' | 'numbers'>) => {
    const record = narrated.record(id)
    const least = likeness(words, titles).share >= WHOLE || [...numbers].some(number => own.has(number)) ? KNOWN.named : KNOWN.least
    return record !== undefined && meanings.filter(meaning => isIn(meaning, record.words)).length >= least * meanings.length
  }
  const events = eventNames.like(words, 1).filter(({ titles, numbers: own, date: day, sources }) => independent(sources) && ofYear(day) && ([...numbers].some(number => own.has(number)) || [...places].some(place => titles.some(title => title.has(place))) || (years.size === 1 && likeness(words, titles).words >= 1)))
  const documents = agreementNames.like(words, 1).filter(({ kinds: own, signed, titles, sources }) => independent(sources) && ofYear(signed) && kinds.some(kind => own.includes(kind)) && (years.size === 1 || likeness(words, titles).share >= 0.6))
  return [...events, ...documents].filter(knows).map(({ id }) => id)
}
