import type { Core } from '#domain/compiled.ts'
import { daysOf, wholeYear, yearsOf } from '#domain/periods.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Observation } from '#schema/observation.ts'
import { beforeAfter } from '#selectors/beforeAfter.ts'
import { isIn, type EventWindow } from '#selectors/eventWindow.ts'
import { byPreference } from '#selectors/preference.ts'
import { isOfFlow } from '#selectors/productValues.ts'
import { readingOf } from '#selectors/Reading.ts'
import { isSaidBy } from '#selectors/tradeStatements.ts'

const MEASURES = { value: /^trade\.(exports|imports)$/, quantity: /^trade\.(exports|imports)\.quantity$/ }

interface Asked {
  readonly event: { readonly id: string }
  readonly window: EventWindow
  readonly product: string
}

/** One product's own value and quantity around an event that is about it: a line for each way, each of the two sides, and those who name no side. */
export function productImpact({ dyad: sides }: Core, rows: readonly Observation[], { event, window, product }: Asked) {
  const own = rows.filter(row => row.product === product && row.value !== null && row.status !== 'forecast' && (MEASURES.value.test(row.measure) || MEASURES.quantity.test(row.measure)))
  const lines = (['forth', 'back'] as const).flatMap(way =>
    (['value', 'quantity'] as const).flatMap(aspect =>
      [...sides.voices.slice(0, 2), null].flatMap(voice => {
        const said = own.filter(row => isOfFlow(row, way, sides) && MEASURES[aspect].test(row.measure) && (voice ? isSaidBy(row, voice) : row.reporter === null))
        const [before, after] = [window.before, window.after].map(span => bestPerYear(said.filter(({ period }) => isIn(wholeYear(period) ?? 0, span))))
        const id = `around-${event.id}-${product}-${way}-${aspect}-${voice?.id ?? 'none'}`
        return before && after && before.length + after.length > 0 ? [{ id, way, aspect, voice, result: beforeAfter(before, after, id) }] : []
      }),
    ),
  )
  const known = own
    .filter(({ period }) => yearsOf(period).from >= window.before.from && yearsOf(period).to <= window.after.to)
    .sort((a, b) => (daysOf(a.period).from < daysOf(b.period).from ? -1 : daysOf(a.period).from > daysOf(b.period).from ? 1 : byPreference(a, b)))
  return { product, lines, known }
}

/** One statement a year and unit: roubles and dollars are two lines, of which the dollars are read. */
function bestPerYear(rows: readonly Observation[]) {
  const readable = rows.filter(({ unit }) => unit === 'USD' || unit === 't')
  return [...groupBy(readable, ({ period }) => wholeYear(period)).values()].flatMap(group => group.sort(byPreference).slice(0, 1).map(readingOf))
}
