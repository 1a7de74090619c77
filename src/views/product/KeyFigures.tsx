import { Scope } from '#evidence/Scope.tsx'
import { ShownFigure } from '#evidence/ShownFigure.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { countersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { latestOfLine } from '#selectors/productLines.ts'
import { countedBy } from './countedBy.ts'
import { keyLines, type ProductWay } from './productModel.ts'
import style from './ProductView.module.css'

/** The latest figure of each kind by each who counts: what most readers come for. */
export function KeyFigures({ of }: { of: ProductWay }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('products')
  return (
    <dl className={style.key}>
      {keyLines(of.lines).map(line => {
        const latest = latestOfLine(line)
        return latest && (
          <div key={line.id} className={style.figure}>
            <dt>{words.panels[line.panel]}, {format.period(latest.period)}</dt>
            <dd className={style.value}><ShownFigure of={latest.shown} /></dd>
            <dd className={style.small}>{countedBy(line, core, words.unnamed)}{line.scope && <> · <Scope of={line.scope} /></>}</dd>
          </div>
        )
      })}
      {of.ranks.map(row => (
        <div key={row.id} className={style.figure}>
          <dt>{row.measure.startsWith('trade.exports') ? words.rankExports : words.rankImports}, {format.period(row.period)}</dt>
          <dd className={style.value}><Stated of={row} /></dd>
          <dd className={style.small}>{countersOf(row, core).join(', ') || words.unnamed}</dd>
        </div>
      ))}
    </dl>
  )
}
