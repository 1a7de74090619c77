import { RankedBars } from '#charts/RankedBars.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import { flowName } from '#views/flowName.ts'
import type { productsModel } from './productsModel.ts'
import style from './TradeView.module.css'

/** What is traded: products whose value is stated, largest first, in each direction. */
export function StatedProducts({ groups }: { groups: ReturnType<typeof productsModel> }) {
  const core = useCore()
  const words = useWords('trade')
  const vocabulary = useWords('vocabulary')
  return (
    <Section id="products" title={words.productsTitle}>
      {groups.length === 0 && <p>{words.productsNone}</p>}
      <div className={style.directions}>
        {groups.map(({ direction, year, values }) => {
          const name = words.productsNote(flowName(direction, core, vocabulary), String(year))
          return (
            <div key={direction}>
              <p className={style.note}>{name}</p>
              <RankedBars
                name={name}
                bars={values.map(({ product, value, stated }) => ({ id: product, label: <NameLink kind="products" id={product} />, value, text: <Stated of={stated} />, role: direction === 'forth' ? 'first' : 'second' }))}
              />
            </div>
          )
        })}
      </div>
      <p className={style.more}>
        <RecordLink to="products">{words.allProducts}</RecordLink>
      </p>
    </Section>
  )
}
