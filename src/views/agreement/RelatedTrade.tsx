import { Fragment, type ReactNode } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import type { AgreementModel } from './agreementModel.ts'

/** Ways to the trade that the document is about, in the years around its signing. No figure is said to follow from it. */
export function RelatedTrade({ trade: { years, products, sectors } }: Pick<AgreementModel, 'trade'>) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('agreements')
  if (products.length === 0 && sectors.length === 0) return null
  const span = years && format.yearRange(years.from, years.to)
  const choices = years ? { years } : {}
  const ways: { id: string; link: ReactNode }[] = [
    ...products.map(id => ({ id, link: <RecordLink to={`products/${id}`} choices={choices}>{core.products.find(product => product.id === id)?.name ?? id}</RecordLink> })),
    ...sectors.map(id => ({ id, link: <RecordLink to={`sectors/${id}`} choices={choices}>{core.sectors.find(sector => sector.id === id)?.name ?? id}</RecordLink> })),
    { id: 'trade', link: <RecordLink to="trade" choices={choices}>{words.allTrade}</RecordLink> },
  ]
  return (
    <Section id="trade" title={span ? words.tradeAround(span) : words.trade} note={words.tradeNote}>
      <p>
        {ways.map(({ id, link }, index) => (
          <Fragment key={id}>
            {index > 0 && ' · '}
            {link}
          </Fragment>
        ))}
      </p>
    </Section>
  )
}
