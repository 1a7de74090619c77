import type { Evidence } from './Evidence.ts'
import { isIn, isNamed } from './narrated.ts'
import type { Narration } from './narration.ts'
import { isPrinted, unitOf } from './printedAlike.ts'

/** What a day, a town or a figure of the matter weighs: about as much as a rare word. */
const EXACT = 5

/** People and towns that more records than one in twenty name tell nothing by themselves. */
const LEAST_NAMED = Math.log(21)

/** How much of what a claim tells one of a record's sentences tells too, by the weight of its words. What denies the claim says something else of where or how many, and that weighs as much. */
export function sharedWeight(told: Narration, own: Narration, isDenied: boolean, { narrated: { weight } }: Pick<Evidence, 'narrated'>): number {
  const known = new Set(own.words.flat())
  const words = told.words.filter(word => isIn(word, known))
  const exact = daysShared(told, own) + figuresShared(told, own, isDenied) + Number(isPlaced(told, own, isDenied))
  const shared = words.reduce((all, word) => all + weight(word), EXACT * exact)
  return words.every(isNamed) && shared < LEAST_NAMED ? 0 : shared
}

/** Days and months that a sentence names, without the year: a record's own sentence seldom says it. */
const daysIn = ({ mentions }: Narration): string[] => mentions.flatMap(({ day, period, last }) => (day ? [period, last].flatMap(date => date?.slice('2020-'.length) || []) : []))

function daysShared(told: Narration, own: Narration): number {
  const days = daysIn(own)
  return daysIn(told).filter(day => days.includes(day)).length
}

const isPlaced = (told: Narration, own: Narration, isDenied: boolean) => (isDenied ? told.places.size > 0 && own.places.size > 0 : [...told.places].some(town => own.places.has(town)))

type Figure = Narration['numbers'][number]

const figuresShared = (told: Narration, own: Narration, isDenied: boolean) => told.numbers.filter(one => own.numbers.some(other => isOfSame(one, other) && (isDenied || isPrinted(one, other)))).length

/** A number without a unit is of many things, if it is small. */
const isOfSame = (one: Figure, other: Figure) => unitOf(one) === unitOf(other) && (unitOf(one) !== '' || (one.value >= SMALL && one.value === other.value) || other.of.some(meaning => one.of.includes(meaning)))
const SMALL = 20
