import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { NameLink, NameLinks } from '#records/NameLinks.tsx'
import { Facts } from '#ui/Facts.tsx'
import { Section } from '#ui/Section.tsx'
import type { ProductModel } from './productModel.ts'

/** What happened around a product: events, documents, and what else leads to it. */
export function Around({ model: { events, agreements, bodies }, sector }: { model: ProductModel; sector: string | null }) {
  const words = useWords('products')
  const records = useWords('records')
  const links = [
    ...(sector ? [{ term: words.sector, value: <NameLink kind="sectors" id={sector} /> }] : []),
    ...(bodies.length > 0 ? [{ term: words.bodies, value: <NameLinks kind="organisations" ids={bodies} /> }] : []),
  ]
  return (
    <>
      {events.length > 0 && (
        <Section title={`${words.related} (${events.length})`}>
          <EventList events={[...events].reverse()} />
        </Section>
      )}
      {agreements.length > 0 && (
        <Section title={`${words.documents} (${agreements.length})`}>
          <AgreementList agreements={[...agreements].reverse()} />
        </Section>
      )}
      {links.length > 0 && (
        <Section title={records.linksHere}>
          <Facts rows={links} />
        </Section>
      )}
    </>
  )
}
