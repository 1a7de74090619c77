import { RankedBars } from '#charts/RankedBars.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import { flowName } from '#views/flowName.ts'
import type { sectorViewModel } from './sectorViewModel.ts'
import style from './SectorView.module.css'

/** What of the field is traded, in each direction. */
export function SectorProducts({ groups }: { groups: ReturnType<typeof sectorViewModel>['traded'] }) {
  const core = useCore()
  const words = useWords('indicators')
  const vocabulary = useWords('vocabulary')
  const { views } = useWords('shell')
  if (groups.length === 0) return null
  return (
    <Section title={words.sectorProducts} note={words.sectorProductsNote}>
      <div className={style.beside}>
        {groups.map(({ flow, year, values }) => {
          const name = `${flowName(flow, core, vocabulary)}, ${year}`
          return (
            <div key={flow}>
              <h3>{name}</h3>
              <RankedBars
                name={name}
                bars={values.map(({ product, value, stated }) => ({ id: product, label: <NameLink kind="products" id={product} />, value, text: <Stated of={stated} />, role: flow === 'forth' ? 'first' : 'second' }))}
              />
            </div>
          )
        })}
      </div>
      <p className={style.more}><RecordLink to="products">{views.products} →</RecordLink></p>
    </Section>
  )
}
