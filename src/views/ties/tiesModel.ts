import type { BriefIndex } from '#domain/briefIndex.ts'
import type { Core, EventEntry } from '#domain/compiled.ts'
import { lastDayOf } from '#domain/dates.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { strainedQuarters } from '#selectors/strainedQuarters.ts'
import { tiesByQuarter, type TiesSlot } from '#selectors/tiesByQuarter.ts'
import type { Tone } from '#schema/vocabulary.ts'
import type { Choices } from '#url/choices.ts'

export type Slot = TiesSlot<EventEntry>
export type TiesModel = ReturnType<typeof tiesModel>

type Chosen = Pick<Choices, 'years' | 'sectors' | 'weights' | 'selected'>

/** The quarters of the chosen years with what began in them in the chosen sectors. */
export function tiesModel(core: Core, { cited }: Pick<BriefIndex, 'cited'>, { years, sectors, weights, selected }: Chosen) {
  const covered = yearsCovered(core)
  const span = { from: Math.max(years?.from ?? covered.from, covered.from), to: Math.min(years?.to ?? covered.to, covered.to) }
  const events = sectors.length === 0 ? core.events : core.events.filter(event => event.sectors.some(id => sectors.includes(id)))
  // The figures may end before the last event, or after it.
  const through = [lastDayOf(core.dyad.dataThrough), ...core.events.slice(-1).map(({ date }) => lastDayOf(date))].sort().at(-1)!
  const { quarters, vague } = tiesByQuarter(events, { years: span, through, weights, sourcesOf: id => cited.events[id] ?? [] })
  const slots = [...quarters, ...vague]
  const shown = slots.flatMap(slot => slot.events)
  const ofTone = (tone: Tone) => shown.filter(event => event.tone === tone).length
  return {
    years: span,
    weights,
    quarters,
    vague,
    shown,
    counts: { cooperative: ofTone('cooperative'), strained: ofTone('strained'), neutral: ofTone('neutral') },
    vagueEvents: vague.reduce((sum, slot) => sum + slot.events.length, 0),
    blank: quarters.filter(slot => slot.events.length === 0).length,
    strained: strainedQuarters(quarters, weights),
    selected: slots.find(({ period }) => period === selected) ?? null,
    /** The nearest on either side in which something began, for a selected quarter or year. */
    around: aroundIn(vague.some(({ period }) => period === selected) ? vague : quarters, selected),
  }
}

function aroundIn(slots: readonly Slot[], period: string | null): { readonly previous: Slot | null; readonly next: Slot | null } {
  const at = slots.findIndex(slot => slot.period === period)
  const holds = (slot: Slot) => slot.events.length > 0
  return { previous: slots.slice(0, Math.max(at, 0)).findLast(holds) ?? null, next: slots.slice(at + 1).find(holds) ?? null }
}
