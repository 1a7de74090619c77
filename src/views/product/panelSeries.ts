import type { YearPoint, YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import { computedText } from '#evidence/figureText.ts'
import { scopeText } from '#evidence/translatedIn.ts'
import type { Format } from '#language/Format.ts'
import type { ProductLine, ProductPoint } from '#selectors/productLines.ts'
import { statedPoint } from '#views/yearPoints.ts'
import { countedBy, roleOf } from './countedBy.ts'

/** A product's lines of one panel as a chart draws them. */
export function panelSeries(lines: readonly ProductLine[], core: Core, format: Format, unnamed: string): YearSeries[] {
  return lines.map(line => ({
    id: line.id,
    name: [countedBy(line, core, unnamed), line.scope && scopeText(line.scope, core).text].filter(Boolean).join(' · '),
    role: roleOf(line),
    points: line.points.map(point => pointOf(point, core, format)),
    rivals: line.rivals.map(point => pointOf(point, core, format)),
  }))
}

function pointOf({ year, period, whole, shown }: ProductPoint, core: Core, format: Format): YearPoint {
  const part = whole ? {} : { partial: format.period(period) }
  if (shown.kind === 'computed') {
    const { id, value } = shown.computed
    return { year, value, id, text: computedText(shown.computed, core, format), href: `#c-${id}`, ...part }
  }
  return { ...statedPoint(year, shown.observation, core, format), ...part }
}
