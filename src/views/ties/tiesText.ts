import { weightOf, type EventWeights } from '#domain/eventWeights.ts'
import type { Format } from '#language/Format.ts'
import type { TiesWords } from '#language/en/ties.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import { EVENT_KINDS } from '#schema/vocabulary.ts'
import { partsOf, type Weighable, type Weighed } from '#selectors/tiesByQuarter.ts'
import type { Slot } from './tiesModel.ts'

export interface TiesWording {
  readonly words: TiesWords
  readonly format: Format
  readonly eventKinds: VocabularyWords['eventKinds']
}

/** "4th quarter of 2021"; "2021, quarter not known". */
export const periodText = (period: string, { words, format }: TiesWording) => (period.length === 4 ? words.yearOnly(period) : format.period(period))

/** "7 (5.5 to 8.5)". */
export const rangedText = ({ sum, low, high }: Weighed, { words, format }: TiesWording) => words.ranged(format.number(sum), format.number(low), format.number(high))

/** What a quarter holds, in a line. */
export function slotText({ cooperative, strained }: Slot, wording: TiesWording): string {
  const { words } = wording
  if (cooperative === null || strained === null) return words.nothing
  return [[words.cooperation, cooperative] as const, [words.strain, strained] as const].map(([name, of]) => `${name} ${rangedText(of, wording)}`).join(' · ')
}

/** How a sum comes about, to be done again by hand: "Visits 2 × 1 + Meetings 3 × 1 = 5". */
export function sumText(events: readonly Weighable[], weights: EventWeights, { eventKinds, format }: TiesWording): string {
  const parts = partsOf(events, weights)
  const sum = parts.reduce((total, { count, weight }) => total + count * weight, 0)
  return `${parts.map(({ kind, count, weight }) => `${eventKinds[kind].many} ${count} × ${weight}`).join(' + ')} = ${format.number(sum)}`
}

/** The weights in a line, as they stand under the chart and in its pictures. */
export function weightsText(weights: EventWeights, { words, eventKinds }: TiesWording): string {
  const named = EVENT_KINDS.filter(kind => weights[kind] !== undefined).map(kind => `${eventKinds[kind].one} ${weightOf(weights, kind)}`)
  return words.weightsNote(named.length === 0 ? words.allOnce : [...named, ...(named.length < EVENT_KINDS.length ? [words.othersOnce] : [])].join(', '))
}
