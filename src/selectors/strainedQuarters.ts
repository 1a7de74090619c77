import { weightOf, type EventWeights } from '#domain/eventWeights.ts'
import { EVENT_KINDS } from '#schema/vocabulary.ts'
import type { TiesSlot, Weighable } from './tiesByQuarter.ts'

export interface StrainedQuarter<E extends Weighable> {
  readonly slot: TiesSlot<E>
  /** Strain stays the larger one when the weight of any one kind is taken half as large or half as large again. */
  readonly firm: boolean
}

/** Quarters in which strain weighs more than cooperation. A weight of one kind moves both sides, so their ranges alone would not tell. */
export function strainedQuarters<E extends Weighable>(slots: readonly TiesSlot<E>[], weights: EventWeights): StrainedQuarter<E>[] {
  return slots.flatMap(slot => {
    const more = (slot.strained?.sum ?? 0) - (slot.cooperative?.sum ?? 0)
    if (more <= 0) return []
    const swing = (kind: (typeof EVENT_KINDS)[number]) => {
      const ofKind = (tone: string) => slot.events.filter(event => event.kind === kind && event.tone === tone).length
      return (weightOf(weights, kind) * Math.abs(ofKind('strained') - ofKind('cooperative'))) / 2
    }
    return [{ slot, firm: more > Math.max(...EVENT_KINDS.map(swing)) }]
  })
}
