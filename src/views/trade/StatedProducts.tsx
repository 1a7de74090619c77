import { memo } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import { flowName } from '#views/flowName.ts'
import type { FlowYear } from '#views/flowYears.ts'
import { ProductBars } from '#views/ProductBars.tsx'
import style from './TradeView.module.css'

/** What is traded: products whose value is stated, largest first, in each direction, and what is not itemised. */
export const StatedProducts = memo(function StatedProducts({ flows }: { flows: readonly FlowYear[] }) {
  const core = useCore()
  const words = useWords('trade')
  const vocabulary = useWords('vocabulary')
  return (
    <Section id="products" title={words.productsTitle}>
      {flows.length === 0 && <p>{words.productsNone}</p>}
      <div className={style.directions}>
        {flows.map(one => {
          const name = words.productsNote(flowName(one.way, core, vocabulary), String(one.year))
          return (
            <div key={one.way}>
              <p className={style.note}>{name}</p>
              <ProductBars of={one} name={name} />
            </div>
          )
        })}
      </div>
      <p className={style.more}>
        <RecordLink to="products">{words.allProducts}</RecordLink>
      </p>
    </Section>
  )
})
