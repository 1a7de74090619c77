import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import { flowName } from '#views/flowName.ts'
import { ProductBars } from '#views/ProductBars.tsx'
import { YearStep } from '#views/YearStep.tsx'
import { NothingFound } from './NothingFound.tsx'
import { ProductTreemap } from './ProductTreemap.tsx'
import type { ProductsModel } from './productsModel.ts'
import style from './ProductsView.module.css'

/** What is stated of the value of products in one year, each direction for itself: `y` of the address picks the year. */
export function OneYear({ model }: { model: ProductsModel }) {
  const core = useCore()
  const words = useWords('products')
  const vocabulary = useWords('vocabulary')
  const year = Math.max(0, ...model.flows.map(flow => flow.year))
  return (
    <Section id="year" title={words.stated} note={words.statedNote}>
      {model.years.length > 0 && <YearStep year={year || (model.years[0] ?? 0)} years={model.years} words={words} />}
      {model.flows.length === 0 && <NothingFound />}
      <div className={style.directions}>
        {model.flows.map(flow => {
          const name = words.yearTitle(flowName(flow.way, core, vocabulary), flow.year)
          return (
            <div key={flow.way}>
              <h3>{name}</h3>
              <ProductTreemap of={flow} />
              <ProductBars of={flow} name={name} />
            </div>
          )
        })}
      </div>
    </Section>
  )
}
