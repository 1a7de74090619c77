import type { Core, EventEntry, VoiceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Flow } from '#domain/flow.ts'
import type { Observation } from '#schema/observation.ts'
import { beforeAfter, type BeforeAfter } from '#selectors/beforeAfter.ts'
import { eventWindow, isIn, type EventWindow } from '#selectors/eventWindow.ts'
import { eventsWithin } from '#selectors/filters.ts'
import { yearReading } from '#selectors/Reading.ts'
import { sameMonths } from '#selectors/sameMonths.ts'
import { tradeByYear } from '#selectors/tradeByYear.ts'
import { flowOf, isSaidBy } from '#selectors/tradeStatements.ts'
import { worldReadings } from '#selectors/worldReadings.ts'
import { productImpact } from './productImpact.ts'

/** The topics that the comparison reads. */
export interface ImpactRows {
  readonly trade: readonly Observation[]
  readonly products: readonly Observation[]
  /** Holds each country's trade with the world. */
  readonly indicators: readonly Observation[]
}

/** Most events of the window that are listed; the timeline has them all. */
const NEAREST = 12

/** Trade around an event: each voice's figures before and after it, the same of trade with the world, the product's own, and what else happened. */
export function beforeAfterModel(core: Core, rows: ImpactRows, event: EventEntry, { flow, voices }: { flow: Flow; voices: readonly string[] }) {
  const window = eventWindow(event)
  const asked = core.dyad.voices.filter(({ id }) => voices.includes(id)).map(voice => voiceImpact(core, rows, event, window, flow, voice))
  const lines = asked.filter(({ result, months }) => months.length > 0 || countOf(result) > 0)
  const products = (event.products ?? []).map(product => productImpact(core, rows.products, { event, window, product }))
  const results = [...lines.flatMap(({ result, months, world }) => [result, ...[...months, ...world].map(one => one.result)]), ...products.flatMap(one => one.lines.map(({ result }) => result))]
  return {
    event,
    flow,
    window,
    lines,
    /** Voices that state nothing in the window. */
    silent: asked.filter(one => !lines.includes(one)).map(({ voice }) => voice),
    products,
    others: othersIn(core, event, window),
    evidence: {
      rows: [...results.flatMap(statedIn), ...products.flatMap(({ known }) => known)],
      computed: results.flatMap(computedIn),
    },
  }
}
export type BeforeAfterModel = ReturnType<typeof beforeAfterModel>

function voiceImpact(core: Core, rows: ImpactRows, event: EventEntry, window: EventWindow, flow: Flow, voice: VoiceEntry) {
  const sides = core.dyad
  // The mean before one event is not that before another, wherever the two are collected.
  const id = `around-${event.id}-${voice.id}`
  const figures = tradeByYear(rows.trade, { flow, voice, sides })
  const within = (span: EventWindow['before']) => figures.filter(({ year }) => isIn(year, span)).map(yearReading)
  const result = beforeAfter(within(window.before), within(window.after), `${id}-${flow}`)
  const said = rows.trade.filter(row => flowOf(row, sides) === flow && isSaidBy(row, voice) && row.status !== 'forecast')
  return {
    voice,
    result,
    months: sameMonths(said, event).map(({ months, before, after }) => ({ months, result: beforeAfter(before, after, `${id}-${flow}-${months}m`) })),
    world: result.kind === 'compared' ? worldOf(core, rows, flow, `${id}-${flow}`, result) : [],
  }
}

/** The same measure of trade with the world, for each country whose statistics the voice's figures are, in the same years. */
function worldOf({ dyad: sides }: Core, { indicators }: ImpactRows, flow: Flow, id: string, { before, after }: Extract<BeforeAfter, { kind: 'compared' }>) {
  const inputs = [...before.mean.inputs, ...after.mean.inputs]
  const countries = [...new Set(inputs.flatMap(({ reporter }) => reporter ?? []))].sort()
  const [befores, afters] = [before, after].map(({ readings }) => readings.map(({ period }) => Number(period))) as [number[], number[]]
  return countries.flatMap(country => {
    const world = worldReadings(indicators, { country, flow, sides, years: [...befores, ...afters], like: inputs.find(({ compiler }) => compiler)?.compiler })
    if (!world) return []
    const of = (years: readonly number[]) => world.readings.filter(({ period }) => years.includes(Number(period)))
    return [{ country, compiler: world.compiler, result: beforeAfter(of(befores), of(afters), `${id}-world-${country.toLowerCase()}`) }]
  })
}

/** What else happened from the first year of the window to its last. */
function othersIn(core: Core, event: EventEntry, { before, own, after }: EventWindow) {
  const years = { from: before.from, to: after.to }
  const events = eventsWithin(core.events, { years, sectors: [] }).filter(({ id }) => id !== event.id)
  const at = core.events.findIndex(({ id }) => id === event.id)
  const place = new Map(core.events.map(({ id }, index) => [id, Math.abs(index - at)]))
  const nearest = [...events].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)).slice(0, NEAREST)
  return {
    years,
    own,
    count: events.length,
    tones: (['cooperative', 'neutral', 'strained'] as const).map(tone => ({ tone, count: events.filter(one => one.tone === tone).length })),
    nearest: events.filter(one => nearest.includes(one)),
  }
}

const countOf = (result: BeforeAfter) => result.bounded.length + (result.kind === 'compared' ? 1 : result.before.length + result.after.length)

function computedIn(result: BeforeAfter): Computed[] {
  return result.kind === 'compared' ? [result.before.mean, result.after.mean, result.difference, ...(result.percent ? [result.percent] : [])] : []
}

/** Statements shown one by one: bounds, and what stands on the sides of a comparison that was refused. */
function statedIn(result: BeforeAfter): Observation[] {
  return [...result.bounded, ...(result.kind === 'refused' ? [...result.before, ...result.after] : [])].flatMap(({ rows }) => rows)
}
