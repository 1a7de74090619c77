import { useSuspenseQuery } from '@tanstack/react-query'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { rankRows } from './partnersViewModel.ts'
import { Ranks } from './Ranks.tsx'

/** The reader came to check "third-largest partner": by which count, in which year, of which trade. */
export function PartnersView() {
  const { dyad } = usePlace()
  const core = useCore()
  const words = useWords('products')
  const { chosen } = useChoices()
  const { data: trade } = useSuspenseQuery(observationsQuery(dyad, 'trade'))
  const { data: partners } = useSuspenseQuery(observationsQuery(dyad, 'partners'))
  const all = [...trade.rows, ...partners.rows]
  const { first, second } = core.dyad
  const name = (id: string) => core.countries.find(country => country.id === id)
  const genitive = (id: string) => name(id)?.cases?.['genitive'] ?? name(id)?.name ?? id
  const sides = [
    { of: first, partner: second },
    { of: second, partner: first },
  ].map(side => ({ ...side, rows: rankRows(core, all, side, chosen) }))
  const shown = sides.flatMap(({ rows }) => rows)
  return (
    <EvidenceScope rows={shown.flatMap(({ stated }) => stated ?? [])} computed={shown.flatMap(({ computed }) => computed ?? [])} sources={new Map([...trade.sources, ...partners.sources])} among={trade.rows}>
      <PageTitle
        title={words.partnersTitle(name(second)?.name ?? second, genitive(first))}
        lead={<p>{words.partnersLead} {chosen.sectors.length > 0 && words.noSector}</p>}
        description={`${core.dyad.name}: ${words.partnersLead}`}
      />
      {shown.length === 0 && <EmptyByFilter />}
      {sides.map(({ of, partner, rows }) => rows.length > 0 && <Ranks key={of} rows={rows} title={words.chartTitle(name(partner)?.name ?? partner, genitive(of))} />)}
    </EvidenceScope>
  )
}
