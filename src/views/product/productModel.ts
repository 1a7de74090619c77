import type { AgreementEntry, Core, EventEntry } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { Computed } from '#domain/figure.ts'
import type { Observation } from '#schema/observation.ts'
import { observationsWithin, type Filter } from '#selectors/filters.ts'
import { partsOf } from '#selectors/productFamily.ts'
import { latestOfLine, PRODUCT_PANELS, productLines, type ProductLine } from '#selectors/productLines.ts'
import { wayOf, WAYS, type Way } from '#selectors/productStatements.ts'
import { latestPerLine } from '#selectors/latestPerLine.ts'

/** One way that the product goes: its lines in the order of the panels, and its places among buyers and suppliers. */
export interface ProductWay {
  readonly way: Way
  readonly lines: readonly ProductLine[]
  readonly ranks: readonly Observation[]
}

export interface ProductModel {
  readonly rows: readonly Observation[]
  readonly computed: readonly Computed[]
  readonly ways: readonly ProductWay[]
  /** The years of every figure, so that all charts of the page stand on one axis; null without figures. */
  readonly years: YearSpan | null
  readonly events: readonly EventEntry[]
  readonly agreements: readonly AgreementEntry[]
  /** Bodies that its events and documents name. */
  readonly bodies: readonly string[]
}

/** All that is known of one product: figures in the years chosen, events and documents that touch it or a part of it. */
export function productModel(core: Core, all: readonly Observation[], id: string, chosen: Pick<Filter, 'years'>): ProductModel {
  const rows = observationsWithin(all.filter(({ product }) => product === id), chosen)
  const lines = productLines(rows, core.dyad)
  const ordered = PRODUCT_PANELS.flatMap(panel => lines.filter(line => line.panel === panel))
  const ranked = latestPerLine(rows.filter(({ measure }) => measure.endsWith('.product-rank')))
  const points = lines.flatMap(line => [...line.points, ...line.rivals])
  const years = points.map(({ year }) => year)
  const family = new Set([id, ...partsOf(core.products, id).map(part => part.id)])
  const touches = ({ products }: { products?: readonly string[] }) => products?.some(one => family.has(one)) ?? false
  const [events, agreements] = [core.events.filter(touches), core.agreements.filter(touches)]
  const parties = agreements.flatMap(agreement => agreement.parties.flatMap(party => ('organisation' in party ? party.organisation : [])))
  return {
    rows,
    computed: points.flatMap(({ shown }) => (shown.kind === 'computed' ? shown.computed : [])),
    ways: WAYS.map(way => ({ way, lines: ordered.filter(line => line.way === way), ranks: ranked.filter(row => wayOf(row, core.dyad) === way) })).filter(one => one.lines.length + one.ranks.length > 0),
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null,
    events,
    agreements,
    bodies: [...new Set([...events.flatMap(({ organisations }) => organisations), ...parties])],
  }
}

/** What a reader asks first: of each panel the latest figure of either side, and of a database or agency only where it is later than theirs. */
export function keyLines(lines: readonly ProductLine[]): ProductLine[] {
  return PRODUCT_PANELS.flatMap(panel => {
    const own = lines.filter(line => line.panel === panel)
    const sides = own.filter(({ counted }) => counted === 'first' || counted === 'second')
    const year = (line: ProductLine) => latestOfLine(line)?.year ?? 0
    const last = Math.max(0, ...sides.map(year))
    const [newest] = own.filter(line => !sides.includes(line) && year(line) > last).sort((a, b) => year(b) - year(a))
    return newest ? [newest, ...sides] : sides
  })
}
