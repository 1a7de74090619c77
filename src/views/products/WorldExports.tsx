import { RankedBars } from '#charts/RankedBars.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { Section } from '#ui/Section.tsx'
import type { ProductsModel } from './productsModel.ts'
import style from './ProductsView.module.css'

/** What each country sells to the whole world, by groups that do not overlap: the measure of what the two trade. */
export function WorldExports({ of }: { of: ProductsModel['world'] }) {
  const core = useCore()
  const words = useWords('products')
  const [one] = of
  if (!one) return null
  const nameOf = (id: string) => core.countries.find(country => country.id === id)?.name ?? id
  return (
    <Section id="world" title={words.worldTitle(one.exports.year)} note={words.worldNote(core.organisations.find(({ id }) => id === one.exports.compiler)?.name ?? one.exports.compiler)}>
      <div className={style.directions}>
        {of.map(({ country, exports: { year, groups } }) => {
          const name = words.worldOf(nameOf(country), year)
          return (
            <div key={country}>
              <h3>{name}</h3>
              <RankedBars
                name={name}
                bars={groups.map(({ product, value, stated, share }) => ({
                  id: product, label: <NameLink kind="products" id={product} />, value, text: <Stated of={stated} />, share: share && <Stated of={share} />,
                  role: country === core.dyad.first ? 'first' : 'second',
                }))}
              />
            </div>
          )
        })}
      </div>
    </Section>
  )
}
