import { MeasureTable } from '#evidence/MeasureTable.tsx'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import type { EventWindow } from '#selectors/eventWindow.ts'
import { flowName } from '#views/flowName.ts'
import { BeforeAfterTable } from './BeforeAfterTable.tsx'
import type { productImpact } from './productImpact.ts'
import style from './BeforeAfter.module.css'

/** A product that an event is about: its own value and quantity before and after, and all that is stated of it in these years. */
export function ProductImpact({ impact: { product, lines, known }, window }: { impact: ReturnType<typeof productImpact>; window: EventWindow }) {
  const core = useCore()
  const words = useWords('impact')
  const vocabulary = useWords('vocabulary')
  const evidence = useWords('evidence')
  const name = core.products.find(({ id }) => id === product)?.name ?? product
  return (
    <div className={style.part}>
      <h3>
        {words.product}: <NameLink kind="products" id={product} />
      </h3>
      {lines.length > 0 ? (
        <BeforeAfterTable
          caption={`${words.product}: ${name}`}
          lines={lines.map(({ id, way, aspect, voice, result }) => ({
            id,
            name: `${flowName(way, core, vocabulary)}, ${words.aspects[aspect]}`,
            small: voice?.name ?? `${evidence.whoCounted.toLowerCase()}: ${evidence.notStated}`,
            result,
            window,
          }))}
        />
      ) : (
        <p className={style.note}>{words.productNone}</p>
      )}
      {known.length > 0 && (
        <details className={style.known}>
          <summary>{words.known}</summary>
          <MeasureTable caption={`${words.known}: ${name}`} rows={known} />
        </details>
      )}
    </div>
  )
}
