import { RankedBars, type RankedBar } from '#charts/RankedBars.tsx'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { countersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { holderAmong } from '#selectors/productExtent.ts'
import { Filled } from '#ui/Filled.tsx'
import type { FlowYear } from './flowYears.ts'
import style from './ProductBars.module.css'

/** Products of one direction and year, largest first; a part says which listed whole it is part of; last, what is not itemised. */
export function ProductBars({ of: { way, year, values, itemised }, name }: { of: FlowYear; name: string }) {
  const core = useCore()
  const words = useWords('bars')
  const shares = itemised?.shares
  const listed = values.map(({ product }) => product)
  const role = way === 'forth' ? 'first' : 'second'
  const nameOf = (id: string) => core.products.find(product => product.id === id)?.name ?? id
  const bars = values.map(({ product, value, stated }): RankedBar => {
    const holder = holderAmong(core.products, product, listed)
    const label = <><NameLink kind="products" id={product} />{holder && <span className={style.part}>{words.partOf(nameOf(holder))}</span>}</>
    const share = shares?.get(product)
    return { id: product, label, value, text: <Stated of={stated} />, share: share?.inputs[0] === stated && <ComputedFigure of={share} />, role }
  })
  // Under a filter the bars shown and the rest would not make the whole.
  const complete = itemised?.parts.every(({ product }) => listed.includes(product ?? '')) ?? false
  const rest: RankedBar[] = itemised && complete ? [{ id: 'rest', label: words.rest, value: itemised.rest.value, text: <ComputedFigure of={itemised.rest} />, role, hollow: true }] : []
  return (
    <>
      <RankedBars name={name} bars={[...bars, ...rest]} />
      <p className={style.note}>
        {itemised
          ? <Filled text={words.itemised(countersOf(itemised.total, core).join(', '))} slots={{ share: <ComputedFigure of={itemised.coverage} />, total: <Stated of={itemised.total} /> }} />
          : words.notComputable(year)}
      </p>
    </>
  )
}
