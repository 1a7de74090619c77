import { Fragment } from 'react'
import { useCore } from '#facts/useCore.ts'
import type { Party } from '#schema/records.ts'
import { NameLink } from './NameLinks.tsx'

/** The parties of a document between commas, by name; `linked` as links to their pages. Parties without a record stand as the source names them. */
export function PartyNames({ parties, linked = false }: { parties: readonly Party[]; linked?: boolean }) {
  return parties.map((party, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <PartyName party={party} linked={linked} />
    </Fragment>
  ))
}

function PartyName({ party, linked }: { party: Party; linked: boolean }) {
  const core = useCore()
  if ('name' in party) return <span lang="en">{party.name}</span>
  const [kind, id] = 'country' in party ? (['countries', party.country] as const) : (['organisations', party.organisation] as const)
  return linked ? <NameLink kind={kind} id={id} /> : core[kind].find(record => record.id === id)?.name
}
