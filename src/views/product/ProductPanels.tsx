import type { EventEntry } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import { PRODUCT_PANELS, type ProductLine } from '#selectors/productLines.ts'
import { ProductPanel } from './ProductPanel.tsx'
import style from './ProductView.module.css'

/** Small charts on one year axis: value, amounts, what a unit cost, shares. A single figure makes no chart: it stands above. */
export function ProductPanels({ lines, years, events, flow }: { lines: readonly ProductLine[]; years: YearSpan; events: readonly EventEntry[]; flow: string }) {
  const panels = PRODUCT_PANELS.map(panel => ({ panel, own: lines.filter(line => line.panel === panel) })).filter(({ own }) => own.flatMap(({ points }) => points).length > 1)
  return (
    <div className={style.panels}>
      {panels.map(({ panel, own }) => (
        <div key={panel} className={panel.endsWith('share') || panel === 'unit' ? style.ratio : style.amount}>
          <ProductPanel panel={panel} lines={own} years={years} events={events} flow={flow} />
        </div>
      ))}
    </div>
  )
}
