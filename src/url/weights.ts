import { EACH_ONCE, eventWeights, MOST_WEIGHT, weightOf, type EventWeights } from '#domain/eventWeights.ts'
import { EVENT_KINDS, type EventKind } from '#schema/vocabulary.ts'
import type { Codec } from './Codec.ts'
import { upTo } from './upTo.ts'

const PART = /^([a-z]+)-(\d)$/

/** "summit-3~visit-2": how much events of a kind count; a kind that is not named counts once. Of a kind given twice the last counts. */
export const weights: Codec<EventWeights> = {
  absent: EACH_ONCE,
  read: text => {
    const given = new Map<EventKind, number>()
    const unread = text.split('~').filter(part => {
      const [, word, digit] = PART.exec(part) ?? []
      const kind = EVENT_KINDS.find(one => one === word)
      if (kind === undefined || Number(digit) > MOST_WEIGHT) return true
      given.set(kind, Number(digit))
      return false
    })
    return { value: eventWeights(kind => given.get(kind) ?? weightOf(EACH_ONCE, kind)), unread }
  },
  write: value => Object.entries(value).map(([kind, weight]) => `${kind}-${weight}`).join('~') || null,
  // All kinds together take an eighth of an address: they share what is left with the search.
  fit: (room, text) => upTo(room, text.split('~')),
}
