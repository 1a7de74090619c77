import type { EventEntry } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { ProductLine } from '#selectors/productLines.ts'
import { drawnPanels } from './drawnPanels.ts'
import { ProductPanel } from './ProductPanel.tsx'
import style from './ProductView.module.css'

/** Small charts on one year axis: value, amounts, what a unit cost, shares. */
export function ProductPanels({ product, lines, years, events, flow }: { product: string; lines: readonly ProductLine[]; years: YearSpan; events: readonly EventEntry[]; flow: string }) {
  return (
    <div className={style.panels}>
      {drawnPanels(lines).map(({ panel, own }) => (
        <div key={panel} className={panel.endsWith('share') || panel === 'unit' ? style.ratio : style.amount}>
          <ProductPanel product={product} panel={panel} lines={own} years={years} events={events} flow={flow} />
        </div>
      ))}
    </div>
  )
}
